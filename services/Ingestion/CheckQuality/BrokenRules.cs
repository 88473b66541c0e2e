using System.Globalization;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Where a file breaks the rules of its dataset, the largest difference first.</summary>
internal sealed class BrokenRules(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
{
    private const int Named = 20;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public void Check()
    {
        if (definition.Rules.Count == 0 || book.Count == 0)
        {
            return;
        }

        var rules = definition.Rules.Select(rule => (Rule: rule, Left: Side(rule.Left), Right: Side(rule.Right))).ToList();
        var places = Places(
            rules.SelectMany(rule => rule.Left.Form.Measures.Concat(rule.Right.Form.Measures)).ToHashSet(StringComparer.Ordinal)
        );
        foreach (var (rule, left, right) in rules)
        {
            Check(rule, left, right, places);
        }
    }

    private RuleSide Side(string text) => new(ExpressionParser.Parse(text), definition);

    private SortedDictionary<(int Period, int Area), MeasuredPlace> Places(HashSet<string> measures)
    {
        var places = new SortedDictionary<(int, int), MeasuredPlace>();
        foreach (var (key, cell) in book.Cells)
        {
            var measure = definition.Measures[key.Measure].Code;
            if (!measures.Contains(measure))
            {
                continue;
            }

            if (!places.TryGetValue((key.Period, key.Area), out var place))
            {
                places[(key.Period, key.Area)] = place = new MeasuredPlace();
            }

            place.Add(measure, book.Breakdowns[key.Breakdown], cell);
        }

        return places;
    }

    private void Check(
        CheckRule rule,
        RuleSide left,
        RuleSide right,
        SortedDictionary<(int Period, int Area), MeasuredPlace> places
    )
    {
        var compared = 0;
        var broken = new List<(int Period, int Area, long Line, Value Left, Value Right)>();
        foreach (var ((period, area), place) in places)
        {
            var isZero = rule.Missing == MissingNumbers.Zero;
            var (one, other) = (left.At(place, isZero), right.At(place, isZero));
            if (one.HasNumber && other.HasNumber)
            {
                compared++;
                if (!Holds(rule, one.Number, other.Number))
                {
                    broken.Add((period, area, place.Line, one, other));
                }
            }
            else if (rule.Missing == MissingNumbers.Report)
            {
                compared++;
                broken.Add((period, area, place.Line, one, other));
            }
        }

        var name = rule.Name.Trim().Length > 0 ? rule.Name.Trim() : $"{left.Text} {Sign(rule.Is)} {right.Text}";
        if (compared == 0)
        {
            findings.Warning(
                "rule-idle",
                $"Die Prüfregel „{name}“ ließ sich nirgends anwenden: In keinem Gebiet stehen beide Seiten als Zahl in der Datei."
            );
        }

        foreach (var at in broken.OrderByDescending(at => Difference(at.Left, at.Right)).Take(Named))
        {
            Report(
                rule,
                $"Prüfregel „{name}“ verletzt: {areas[at.Area].Name} ({book.Periods[at.Period]}): {left.Text}: {Text(at.Left)}; {right.Text}: {Text(at.Right)}.",
                at.Line > 0 ? at.Line : null
            );
        }

        if (broken.Count > Named)
        {
            Report(
                rule,
                $"Prüfregel „{name}“: {(broken.Count - Named).ToString("N0", _german)} weitere Stellen mit kleineren Abweichungen.",
                null
            );
        }
    }

    private void Report(CheckRule rule, string text, long? line)
    {
        if (rule.Importance == RuleImportance.Error)
        {
            findings.Error("rule-broken", text, line);
        }
        else
        {
            findings.Warning("rule-broken", text, line);
        }
    }

    /// <summary>Sums of decimal fractions are exact to the last digits only; a strict comparison asks for more than that.</summary>
    private static bool Holds(CheckRule rule, double left, double right)
    {
        var least = 1e-9 * Math.Max(Math.Abs(left), Math.Abs(right));
        return rule.Is switch
        {
            RuleComparison.Equal => Math.Abs(left - right) <= rule.Tolerance + least,
            RuleComparison.AtMost => left <= right + rule.Tolerance + least,
            RuleComparison.AtLeast => left >= right - rule.Tolerance - least,
            RuleComparison.Below => left < right + rule.Tolerance - least,
            RuleComparison.Above => left > right - rule.Tolerance + least,
            _ => throw new InvalidOperationException($"Unknown comparison {rule.Is}."),
        };
    }

    private static string Sign(RuleComparison comparison) =>
        comparison switch
        {
            RuleComparison.Equal => "=",
            RuleComparison.AtMost => "≤",
            RuleComparison.AtLeast => "≥",
            RuleComparison.Below => "<",
            _ => ">",
        };

    private static double Difference(Value left, Value right) =>
        left.HasNumber && right.HasNumber ? Math.Abs(left.Number - right.Number) : double.MaxValue;

    private static string Text(Value value) => value.HasNumber ? value.Number.ToString("#,##0.##", _german) : "keine Zahl";
}
