using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Where a file breaks the rules between its own measures, the largest difference first.</summary>
internal sealed class BrokenRules(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const int Named = 20;

    public void Check()
    {
        var rules = definition
            .Rules.Where(rule => rule.Dataset is null)
            .Select(rule => (Rule: rule, Left: Side(rule.Left), Right: Side(rule.Right)))
            .ToList();
        if (rules.Count == 0 || book.Count == 0)
        {
            return;
        }

        var places = RulePlaces.OfFile(
            book,
            definition,
            areas,
            rules.SelectMany(rule => rule.Left.Form.Measures.Concat(rule.Right.Form.Measures)).ToHashSet(StringComparer.Ordinal)
        );
        foreach (var (rule, left, right) in rules)
        {
            var outcome = new RuleOutcome(rule);
            var isZero = rule.Missing == MissingNumbers.Zero;
            foreach (var ((period, area), place) in places)
            {
                outcome.Note(period, area, place.Line, left.At(place, isZero), right.At(place, isZero));
            }

            Report(rule, left, right, outcome);
        }
    }

    private RuleSide Side(string text) => new(ExpressionParser.Parse(text), definition);

    private void Report(CheckRule rule, RuleSide left, RuleSide right, RuleOutcome outcome)
    {
        var name = outcome.NameOf(left.Text, right.Text);
        if (outcome.Compared == 0)
        {
            findings.Warning(
                "rule-idle",
                $"Die Prüfregel „{name}“ ließ sich nirgends anwenden: In keinem Gebiet stehen beide Seiten als Zahl in der Datei."
            );
        }
        else if (rule.Missing == MissingNumbers.Hint && outcome.Missing > 0)
        {
            findings.Warning(
                "rule-missing",
                $"Die Prüfregel „{name}“ ließ sich an {RuleOutcome.Count(outcome.Missing)} Stellen nicht anwenden, weil eine Zahl fehlt."
            );
        }

        var broken = outcome.Broken;
        foreach (var at in broken.Take(Named))
        {
            Report(
                rule,
                $"Prüfregel „{name}“ verletzt: {areas[areas.Find(at.Area)].Name} ({at.Period}): {left.Text}: {RuleOutcome.Text(at.Left)}; {right.Text}: {RuleOutcome.Text(at.Right)}.",
                at.Row
            );
        }

        if (broken.Count > Named)
        {
            Report(
                rule,
                $"Prüfregel „{name}“: {RuleOutcome.Count(broken.Count - Named)} weitere Stellen mit kleineren Abweichungen.",
                null
            );
        }
    }

    private void Report(CheckRule rule, string text, long? line) =>
        findings.Add(new Finding(SeverityOf(rule), "rule-broken", text, line));

    internal static Severity SeverityOf(CheckRule rule) =>
        rule.Importance == RuleImportance.Error ? Severity.Error : Severity.Warning;
}
