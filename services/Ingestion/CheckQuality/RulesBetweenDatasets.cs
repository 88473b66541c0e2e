using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Where a file contradicts what is accepted of another dataset. Everybody who sees the delivery reads that it does; where and by how much
/// is a detail for those who may see both datasets (decision 0035).
/// </summary>
internal sealed class RulesBetweenDatasets(
    ObservationBook book,
    DatasetDefinition definition,
    AreaDirectory areas,
    FindingList findings
)
{
    private const int Named = 20;

    /// <summary>What whoever asks may not see is not compared for them: a trial leaves no trace, and each would tell something.</summary>
    public async Task CheckAsync(ServiceDatabase<IngestionDb> database, Caller asker, CancellationToken cancellationToken)
    {
        var rules = definition.Rules.Where(rule => rule.Dataset is not null).ToArray();
        if (rules.Length == 0 || book.Count == 0)
        {
            return;
        }

        var others = rules.Select(rule => rule.Dataset!).ToHashSet(StringComparer.Ordinal);
        Dictionary<string, DatasetRow> visible;
        await using (var own = await database.OpenAsync(asker, cancellationToken))
        {
            visible = await own
                .Datasets.AsNoTracking()
                .Where(dataset => others.Contains(dataset.Code))
                .ToDictionaryAsync(dataset => dataset.Code, StringComparer.Ordinal, cancellationToken);
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        foreach (var rule in rules)
        {
            if (visible.GetValueOrDefault(rule.Dataset!) is { } other)
            {
                await CheckAsync(session, rule, other.ReadDefinition(), cancellationToken);
            }
            else
            {
                findings.Info(
                    "rule-idle",
                    $"Die Prüfregel „{NameOf(rule)}“ vergleicht mit dem Datensatz „{rule.Dataset}“, den Sie nicht lesen dürfen oder den es nicht gibt; geprüft wird sie hier nicht."
                );
            }
        }
    }

    private static string NameOf(CheckRule rule) =>
        rule.Name.Trim() is { Length: > 0 } name ? name : $"{rule.Left} / {rule.Right}";

    private async Task CheckAsync(DbSession session, CheckRule rule, DatasetDefinition other, CancellationToken cancellationToken)
    {
        var left = new RuleSide(ExpressionParser.Parse(rule.Left), definition);
        var right = new RuleSide(ExpressionParser.Parse(rule.Right), other);
        var here = RulePlaces.OfFile(book, definition, areas, left.Form.Measures.ToHashSet(StringComparer.Ordinal));
        var there = await RulePlaces.OfDatasetAsync(
            session,
            other.Code,
            book.UsedPeriods(),
            right.Form.Measures.ToHashSet(StringComparer.Ordinal),
            cancellationToken
        );
        var outcome = new RuleOutcome(rule);
        var isZero = rule.Missing == MissingNumbers.Zero;
        var nothing = new MeasuredPlace();
        foreach (var ((period, area), place) in here)
        {
            outcome.Note(
                period,
                area,
                place.Line,
                left.At(place, isZero),
                right.At(there.GetValueOrDefault((period, area), nothing), isZero)
            );
        }

        Report(rule, left.Text, $"{right.Text} („{other.Name}“)", other, outcome);
    }

    private void Report(CheckRule rule, string left, string right, DatasetDefinition other, RuleOutcome outcome)
    {
        var name = outcome.NameOf(left, right);
        if (outcome.Compared == 0)
        {
            findings.Info(
                "rule-idle",
                $"Die Prüfregel „{name}“ ließ sich nirgends anwenden: Für kein Gebiet und keinen Zeitraum der Datei haben beide Datensätze eine Zahl."
            );
        }
        else if (rule.Missing == MissingNumbers.Hint && outcome.Missing > 0)
        {
            findings.Add(
                new Finding(
                    Severity.Warning,
                    "rule-missing",
                    $"Die Prüfregel „{name}“ ließ sich nicht überall anwenden, weil Zahlen fehlen."
                )
                {
                    Details = [new FindingDetail(other.Code, $"Sie fehlen an {RuleOutcome.Count(outcome.Missing)} Stellen.")],
                }
            );
        }

        var broken = outcome.Broken;
        if (broken.Count > 0)
        {
            var what = broken.Any(place => place.HasNumbers)
                ? $"Die Datei widerspricht dem Datensatz „{other.Name}“."
                : $"Zum Vergleich mit dem Datensatz „{other.Name}“ fehlen Zahlen.";
            findings.Add(
                new Finding(
                    BrokenRules.SeverityOf(rule),
                    "rule-broken",
                    $"Prüfregel „{name}“ verletzt: {what} Gebiete und Zahlen sieht, wer beide Datensätze lesen darf."
                )
                {
                    Details = [.. Details(broken, left, right, other.Code)],
                }
            );
        }
    }

    private IEnumerable<FindingDetail> Details(IReadOnlyList<BrokenPlace> broken, string left, string right, string dataset)
    {
        foreach (var at in broken.Take(Named))
        {
            yield return new FindingDetail(
                dataset,
                $"{areas[areas.Find(at.Area)].Name} ({at.Period}): {left}: {RuleOutcome.Text(at.Left)}; {right}: {RuleOutcome.Text(at.Right)}.",
                at.Row
            );
        }

        if (broken.Count > Named)
        {
            yield return new FindingDetail(
                dataset,
                $"{RuleOutcome.Count(broken.Count - Named)} weitere Stellen mit kleineren Abweichungen."
            );
        }
    }
}
