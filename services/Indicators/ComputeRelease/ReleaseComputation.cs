using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Disclosure;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// All values of a release and what is withheld of them, year by year: the periods of a year hang together. Pure: the same input gives the same result, to the
/// last digit.
/// </summary>
internal sealed class ReleaseComputation(ReleaseInput input)
{
    private readonly Dictionary<string, string[]> _periodsOf = input.Plans.ToDictionary(
        plan => plan.Code,
        plan => plan.PeriodsIn(input.Observations).ToArray(),
        StringComparer.Ordinal
    );

    public IReadOnlyList<string> Periods =>
        [.. _periodsOf.Values.SelectMany(periods => periods).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    public IReadOnlyList<ComputedIndicator> Indicators { get; } = [.. input.Plans.Select(plan => new ComputedIndicator(plan))];

    public List<(PeriodCounts Counts, PeriodPattern Pattern)> Patterns { get; } = [];

    /// <summary>
    /// Computes all years, as many at a time as there are processors; they do not depend on each other, and are put together in
    /// their order. <paramref name="done"/> is told how many periods are finished.
    /// </summary>
    public async Task ComputeAsync(Func<int, Task> done, CancellationToken cancellationToken)
    {
        var years = Periods.GroupBy(period => Period.Parse(period).Year.Key).Select(year => year.ToArray()).ToArray();
        var results = new PeriodResult[years.Length][];
        var finished = 0;
        await Parallel.ForEachAsync(
            Enumerable.Range(0, years.Length),
            cancellationToken,
            async (index, _) =>
            {
                results[index] = Compute(years[index], cancellationToken);
                await done(Interlocked.Add(ref finished, years[index].Length));
            }
        );
        foreach (var result in results.SelectMany(year => year).OrderBy(result => result.Counts.Period, StringComparer.Ordinal))
        {
            foreach (var (indicator, values) in result.Values)
            {
                indicator.Periods.Add(values);
            }

            Patterns.Add((result.Counts, result.Pattern));
        }
    }

    private PeriodResult[] Compute(string[] periods, CancellationToken cancellationToken)
    {
        var indicators = Array.ConvertAll(
            periods,
            period => Indicators.Where(indicator => _periodsOf[indicator.Plan.Code].Contains(period)).ToList()
        );
        PeriodCounts[] counts = [.. periods.Select(period => new PeriodCounts(input.Observations, input.Tree, period))];
        var patterns = PatternComputation.Compute(
            [
                .. counts.Select(
                    (one, k) => (one, (IReadOnlyList<IndicatorPlan>)indicators[k].ConvertAll(indicator => indicator.Plan))
                ),
            ],
            input.Settings,
            input.Earlier,
            cancellationToken
        );
        return
        [
            .. periods.Select(
                (period, k) =>
                    new PeriodResult(
                        counts[k],
                        patterns[k],
                        indicators[k]
                            .ConvertAll(indicator => (indicator, ValuesOf(indicator.Plan, period, counts[k], patterns[k])))
                    )
            ),
        ];
    }

    private (string Period, ValueCell[] Cells, byte[] Needs) ValuesOf(
        IndicatorPlan plan,
        string period,
        PeriodCounts counts,
        PeriodPattern pattern
    )
    {
        var numerators = counts.Of(plan.Numerator);
        var denominators = plan.Denominator is null ? null : counts.Of(plan.Denominator);
        var known = counts.KnownPartsOf(plan);
        var cells = new ValueCell[input.Tree.Count];
        var needs = new byte[input.Tree.Count];
        for (var area = 0; area < cells.Length; area++)
        {
            var isOverKnownParts = known?.Numerators[area] is not null;
            cells[area] = isOverKnownParts
                ? ValueCell.Of(plan, known!.Numerators[area], known.Denominators[area])
                : ValueCell.Of(plan, numerators[area], denominators?[area]);
            needs[area] =
                cells[area].State == ValueState.TooUncertain ? (byte)Audience.Statistikstelle
                : isOverKnownParts ? Needs(pattern, area, plan.KnownParts!.Value.Numerator, plan.KnownParts.Value.Denominator)
                : Needs(pattern, area, plan.Numerator, plan.Denominator ?? plan.Numerator);
        }

        return (period, cells, needs);
    }

    private static byte Needs(PeriodPattern pattern, int area, CountForm numerator, CountForm denominator) =>
        Math.Max(pattern.WithheldFrom(numerator, area), pattern.WithheldFrom(denominator, area));

    private sealed record PeriodResult(
        PeriodCounts Counts,
        PeriodPattern Pattern,
        List<(ComputedIndicator Indicator, (string Period, ValueCell[] Cells, byte[] Needs) Values)> Values
    );
}
