using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Asks about values that lie far from their own history, by what the dataset says of each measure.</summary>
internal sealed class Outliers(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const int Named = 20;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public async Task CheckAsync(DbSession session, CancellationToken cancellationToken)
    {
        var history = new OwnHistory(definition);
        if (history.Checks.Count == 0 || book.UsedPeriods() is not [.., var last] periods)
        {
            return;
        }

        if (history.Periods > 0)
        {
            await EarlierPeriods.ReadAsync(
                session,
                definition.Code,
                history,
                new EarlierQuestion(last, periods, history.Periods),
                cancellationToken
            );
        }

        var lines = new Dictionary<(HistoryCell, string), long>();
        foreach (var (key, cell) in book.Cells)
        {
            var measure = definition.Measures[key.Measure].Code;
            if (cell.Value.HasNumber && history.Checks.ContainsKey(measure))
            {
                var place = new HistoryCell(measure, areas[key.Area].Code, book.Breakdowns[key.Breakdown]);
                history.Add(place, book.Periods[key.Period], cell.Value.Number);
                lines[(place, book.Periods[key.Period])] = cell.Line;
            }
        }

        foreach (var measure in Judged(history, periods).GroupBy(value => value.Judged.Cell.Measure))
        {
            Report(definition.NameOfMeasure(measure.Key), history.Checks[measure.Key], [.. measure], lines);
        }
    }

    private static IEnumerable<(string Period, JudgedValue Judged)> Judged(OwnHistory history, string[] periods) =>
        periods.SelectMany(period => history.Judge(period).Select(value => (period, value)));

    private void Report(
        string name,
        OutlierCheck check,
        (string Period, JudgedValue Judged)[] values,
        Dictionary<(HistoryCell, string), long> lines
    )
    {
        var outside = values.Where(value => value.Judged.StandsOut).OrderByDescending(value => value.Judged.Weight).ToArray();
        foreach (var (period, value) in outside.Take(Named))
        {
            var line = lines[(value.Cell, period)];
            findings.Warning(
                value.IsBeyondLimits ? "beyond-limits" : "outlier",
                $"{NameOf(value.Cell.Area)} ({period}): „{name}“{value.Cell.Group} ist {Number(value.Value)}; {Usual(value, check)}. Bitte prüfen Sie, ob das stimmt.",
                line > 0 ? line : null
            );
        }

        if (outside.Length > Named)
        {
            findings.Warning(
                "outlier",
                $"„{name}“: {Count(outside.Length - Named)} weitere Werte liegen weniger weit außerhalb des Üblichen."
            );
        }

        if (values.Count(value => value.Judged.HasTooFew) is > 0 and var few)
        {
            findings.Info(
                "outlier-idle",
                $"„{name}“: Bei {Count(few)} von {Count(values.Length)} Werten ist noch nicht bekannt, was üblich ist; dafür braucht es {check.LeastPeriods} frühere Zeiträume."
            );
        }
    }

    private static string Usual(JudgedValue value, OutlierCheck check) =>
        (value.IsBeyondLimits, value.Usual) switch
        {
            (true, _) when value.Value < check.Lowest => $"gefragt wird unter {Number(check.Lowest!.Value)}",
            (true, _) => $"gefragt wird über {Number(check.Highest!.Value)}",
            (_, { } usual) =>
                $"üblich wären nach {value.Earlier} früheren Zeiträumen {Number(usual.Lowest)} bis {Number(usual.Highest)}",
            _ => "",
        };

    private string NameOf(string area) => areas.Find(area) is >= 0 and var index ? areas[index].Name : area;

    private static string Count(int count) => count.ToString("N0", _german);

    private static string Number(double number) => number.ToString("#,##0.##", _german);
}
