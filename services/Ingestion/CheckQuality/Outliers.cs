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

        foreach (var (key, cell) in book.Cells)
        {
            var measure = definition.Measures[key.Measure].Code;
            if (cell.Value.HasNumber && history.Checks.ContainsKey(measure))
            {
                history.Add(
                    new HistoryCell(measure, areas[key.Area].Code, book.Breakdowns[key.Breakdown]),
                    book.Periods[key.Period],
                    cell.Value.Number
                );
            }
        }

        var tallies = history.Checks.Keys.ToDictionary(code => code, _ => new OutlierTally(Named), StringComparer.Ordinal);
        foreach (var period in periods)
        {
            foreach (var value in history.Judge(period))
            {
                tallies[value.Cell.Measure].Add(period, value);
            }
        }

        foreach (var (code, tally) in tallies)
        {
            Report(definition.NameOfMeasure(code), history.Checks[code], tally);
        }
    }

    private void Report(string name, OutlierCheck check, OutlierTally tally)
    {
        foreach (var (period, value) in tally.TakeLargest())
        {
            var line = LineOf(value.Cell, period);
            findings.Warning(
                value.IsBeyondLimits ? "beyond-limits" : "outlier",
                $"{NameOf(value.Cell.Area)} ({period}): „{name}“{value.Cell.Group} ist {Number(value.Value)}; {Usual(value, check)}. Bitte prüfen Sie, ob das stimmt.",
                line > 0 ? line : null
            );
        }

        if (tally.Noticed > Named)
        {
            findings.Warning(
                "outlier",
                $"„{name}“: {Count(tally.Noticed - Named)} weitere Werte liegen weniger weit außerhalb des Üblichen."
            );
        }

        if (tally.TooFew > 0)
        {
            findings.Info(
                "outlier-idle",
                $"„{name}“: Bei {Count(tally.TooFew)} von {Count(tally.Judged)} Werten ist noch nicht bekannt, was üblich ist; dafür braucht es {check.LeastPeriods} frühere Zeiträume."
            );
        }
    }

    private long LineOf(HistoryCell cell, string period) =>
        book.Cells[
            new ObservationKey(
                definition.Measures.ToList().FindIndex(measure => measure.Code == cell.Measure),
                areas.Find(cell.Area),
                book.Periods.Number(period),
                book.Breakdowns.Number(cell.Breakdown)
            )
        ].Line;

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
