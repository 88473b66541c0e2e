using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Index;

/// <summary>
/// Groups of about equal size by score (quintiles, deciles). <see cref="Breaks"/> are the quantiles at 0, 1/k, …, 1;
/// <see cref="Groups"/> the group of each area from 1 (lowest) to k, null where the score has no number.
/// </summary>
public sealed record QuantileGroups(IReadOnlyList<double> Breaks, IReadOnlyList<int?> Groups)
{
    /// <summary>
    /// Left-closed groups: number of breaks at or below the score, at most k; equal scores are never split. All equal, or no
    /// scores: no breaks and no groups. Source: Robert Koch-Institut, GISD 2025 v1.0, GISD_Generate_Release.R (quantile type 9,
    /// findInterval). Proved by <c>gisd-kreise-2021-quantiles</c>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a count below 1.
    /// </summary>
    public static QuantileGroups Of(IReadOnlyList<Value> scores, int count, QuantileType type = QuantileType.NormalUnbiased)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[] sorted = [.. scores.Where(score => score.HasNumber).Select(score => score.Number).Order()];
        if (sorted.Length == 0 || sorted[0] == sorted[^1])
        {
            return new QuantileGroups([], new int?[scores.Count]);
        }

        double[] breaks = [.. Enumerable.Range(0, count + 1).Select(i => Quantile.OfSorted(sorted, (double)i / count, type))];
        return new QuantileGroups(
            breaks,
            [.. scores.Select(score => score.HasNumber ? GroupOf(score.Number, breaks, count) : (int?)null)]
        );
    }

    /// <summary>The GISD's three groups from five: 1 lowest quintile, 2 the middle three, 3 highest. Null stays null.</summary>
    public static int? LowMiddleHigh(int? quintile) =>
        quintile switch
        {
            null => null,
            <= 1 => 1,
            >= 5 => 3,
            _ => 2,
        };

    private static int GroupOf(double score, double[] breaks, int count) =>
        Math.Clamp(breaks.Count(limit => limit <= score), 1, count);
}
