namespace Sozialplanung.Statistics.Quantiles;

/// <summary>
/// Ranks from the smallest value (1) to the largest; equal values share the mean of their ranks. A missing value keeps its
/// reason.
/// </summary>
public static class Ranking
{
    /// <summary>1 to n. All equal: everybody (n + 1)/2. Proved by <c>standardisation-variants</c> (rank_avg).</summary>
    public static Value[] MeanRanks(IReadOnlyList<Value> values)
    {
        int[] order = [.. Enumerable.Range(0, values.Count).Where(i => values[i].HasNumber)];
        double[] keys = [.. order.Select(i => values[i].Number)];
        Array.Sort(keys, order);
        Value[] ranks = [.. values];
        for (var first = 0; first < keys.Length; )
        {
            var end = first + 1;
            while (end < keys.Length && keys[end] == keys[first])
            {
                end++;
            }

            for (var position = first; position < end; position++)
            {
                ranks[order[position]] = (first + 1 + end) / 2.0;
            }

            first = end;
        }

        return ranks;
    }

    /// <summary>(mean rank − 0.5)/n: share of areas below, between 0 and 1; one area: 0.5.</summary>
    public static Value[] PercentileRanks(IReadOnlyList<Value> values)
    {
        var ranks = MeanRanks(values);
        var count = ranks.Count(rank => rank.HasNumber);
        return [.. ranks.Select(rank => rank.HasNumber ? Value.Of((rank.Number - 0.5) / count) : rank)];
    }
}
