using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>A year made of its half-years, quarters, months or days.</summary>
internal static class PeriodSums
{
    /// <param name="periods">What was delivered for each part of the year.</param>
    /// <param name="aggregate">Whether the year is their sum or their mean.</param>
    /// <param name="isWhole">Whether no part of the year is missing among them.</param>
    public static Count?[] Of(Count?[][] periods, PeriodAggregate aggregate, bool isWhole)
    {
        var result = new Count?[periods[0].Length];
        for (var area = 0; area < result.Length; area++)
        {
            var counts = periods.Select(period => period[area]).ToArray();
            result[area] = aggregate == PeriodAggregate.Mean ? MeanOf(counts, isWhole) : SumOf(counts, isWhole);
        }

        return result;
    }

    /// <summary>A flow: every period counts, so a missing one makes the year missing.</summary>
    private static Count? SumOf(Count?[] counts, bool isWhole) =>
        counts.All(count => count is null)
            ? null
            : counts.Aggregate(
                isWhole ? Count.Zero : Count.Missing(ValueState.Unknown),
                (sum, count) => sum.Plus(count ?? Count.Missing(ValueState.Unknown))
            );

    /// <summary>
    /// A stock: the mean of the periods that have a number; marked as estimated where one has none or was not delivered.
    /// </summary>
    private static Count? MeanOf(Count?[] counts, bool isWhole)
    {
        var known = counts.OfType<Count>().Where(count => count.HasNumber).ToArray();
        if (known.Length == 0)
        {
            return SumOf(counts, isWhole);
        }

        var mean = known.Aggregate(Count.Zero, (sum, count) => sum.Plus(count)).DividedBy(known.Length);
        return isWhole && known.Length == counts.Length ? mean : mean with { Flags = mean.Flags | ValueFlags.Estimated };
    }
}
