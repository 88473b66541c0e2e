using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// All values of a release and what is withheld of them, period by period. Pure: the same input gives the same result, to the last digit.
/// </summary>
internal sealed class ReleaseComputation(ReleaseInput input)
{
    private readonly Dictionary<string, string[]> _periodsOf = input.Plans.ToDictionary(
        plan => plan.Code, plan => plan.PeriodsIn(input.Observations).ToArray(), StringComparer.Ordinal);

    public IReadOnlyList<string> Periods => [.. _periodsOf.Values.SelectMany(periods => periods).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. input.Plans.Select(plan => new ComputedIndicator(plan))];

    public List<(PeriodCounts Counts, PeriodPattern Pattern)> Patterns { get; } = [];

    public void Compute(string period)
    {
        var indicators = Indicators.Where(indicator => _periodsOf[indicator.Plan.Code].Contains(period)).ToList();
        var counts = new PeriodCounts(input.Observations, input.Tree, period);
        var pattern = PatternComputation.Compute(counts, [.. indicators.Select(indicator => indicator.Plan)], input.Settings, input.Earlier);
        foreach (var indicator in indicators)
        {
            indicator.Periods.Add(ValuesOf(indicator.Plan, period, counts, pattern));
        }

        Patterns.Add((counts, pattern));
    }

    private (string Period, ValueCell[] Cells, byte[] Needs) ValuesOf(
        IndicatorPlan plan, string period, PeriodCounts counts, PeriodPattern pattern)
    {
        var numerators = counts.Of(plan.Numerator);
        var denominators = plan.Denominator is null ? null : counts.Of(plan.Denominator);
        var cells = new ValueCell[input.Tree.Count];
        var needs = new byte[input.Tree.Count];
        for (var area = 0; area < cells.Length; area++)
        {
            cells[area] = ValueCell.Of(plan, numerators[area], denominators?[area]);
            needs[area] = cells[area].State == ValueState.TooUncertain
                ? (byte)Audience.Statistikstelle
                : plan.Forms.Max(form => pattern.WithheldFrom(form, area));
        }

        return (period, cells, needs);
    }
}
