using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Years that would be the sum of parts of which some were not delivered yet: half a year must not pass for a whole one.</summary>
internal static class UnfinishedYears
{
    /// <summary>A German sentence for each measure, for those who check the release.</summary>
    public static IEnumerable<string> Findings(IEnumerable<IndicatorPlan> plans, Observations observations) =>
        plans
            .Where(plan => plan.Definition.DeclaredPeriodKind == PeriodKind.Year && !plan.IsFinishedIn(observations))
            .SelectMany(plan => plan.Measures.Select(measure => (measure, plan.Definition.AggregateOf(measure))))
            .Distinct()
            .OrderBy(one => one.measure, StringComparer.Ordinal)
            .Select(one => (one.measure, Years: observations.UnfinishedYearsOf(one.measure, one.Item2).Order().ToArray()))
            .Where(one => one.Years.Length > 0)
            .Select(one => Sentence(one.measure, one.Years));

    private static string Sentence(string measure, Period[] years)
    {
        var one = years.Length == 1;
        return $"Die Messgröße „{measure}“ ist für {string.Join(", ", years)} erst zum Teil geliefert. Ein Jahr ist die Summe aller seiner Zeiträume; "
            + $"{(one ? "dieses Jahr fehlt" : "diese Jahre fehlen")} in dieser Freigabe, bis alle da sind.";
    }
}
