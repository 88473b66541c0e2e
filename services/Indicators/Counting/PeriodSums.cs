using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>A year made of its quarters, months or days.</summary>
internal static class PeriodSums
{
    public static Count?[] Of(Count?[][] periods, PeriodAggregate aggregate)
    {
        var result = new Count?[periods[0].Length];
        for (var area = 0; area < result.Length; area++)
        {
            var counts = periods.Select(period => period[area]).ToArray();
            result[area] = aggregate == PeriodAggregate.Mean ? MeanOf(counts) : SumOf(counts);
        }

        return result;
    }

    /// <summary>A flow: every period counts, so a missing one makes the year missing.</summary>
    private static Count? SumOf(Count?[] counts) =>
        counts.All(count => count is null)
            ? null
            : counts.Aggregate(Count.Zero, (sum, count) => sum.Plus(count ?? Count.Missing(ValueState.Unknown)));

    /// <summary>
    /// A stock: the mean of the periods that have a number; marked as estimated where one of those delivered has none.
    /// </summary>
    private static Count? MeanOf(Count?[] counts)
    {
        var known = counts.OfType<Count>().Where(count => count.HasNumber).ToArray();
        if (known.Length == 0)
        {
            return SumOf(counts);
        }

        var mean = known.Aggregate(Count.Zero, (sum, count) => sum.Plus(count)).DividedBy(known.Length);
        return known.Length == counts.Length ? mean : mean with { Flags = mean.Flags | ValueFlags.Estimated };
    }
}
