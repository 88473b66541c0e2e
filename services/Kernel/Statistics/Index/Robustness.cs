using Sozialplanung.Statistics.Correlation;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Index;

/// <summary>
/// What becomes of an index when one indicator is left out: rank correlation with the full index (−1 to 1), areas whose class
/// changes, largest shift of a rank.
/// </summary>
public sealed record LeftOut(string Code, Value RankCorrelation, int ChangedClasses, double LargestRankShift);

/// <summary>Whether an index hangs on one of its indicators.</summary>
public static class Robustness
{
    /// <summary>
    /// The index computed anew without each indicator in turn; compared over the areas that have both scores. With one indicator
    /// there is nothing left to compute: an empty list. Source: OECD &amp; JRC 2008, Handbook on Constructing Composite
    /// Indicators, p. 117.
    /// Errors: as <see cref="CompositeIndex.Of"/>.
    /// </summary>
    public static IReadOnlyList<LeftOut> LeaveOneOut(
        IReadOnlyList<IndexComponent> components,
        IndexOptions options,
        IndexScheme scheme
    )
    {
        var full = CompositeIndex.Of(components, options).Scores;
        return components.Count < 2
            ? []
            :
            [
                .. components.Select(left =>
                    Compare(
                        left.Code,
                        full,
                        CompositeIndex.Of([.. components.Where(other => other != left)], Fewer(options, components.Count)).Scores,
                        scheme
                    )
                ),
            ];
    }

    // A minimum that asked for all must not ask for more than are left.
    private static IndexOptions Fewer(IndexOptions options, int count) =>
        options.MinimumComponents >= count ? options with { MinimumComponents = count - 1 } : options;

    private static LeftOut Compare(string code, IReadOnlyList<Value> full, IReadOnlyList<Value> reduced, IndexScheme scheme)
    {
        int[] both = [.. Enumerable.Range(0, full.Count).Where(area => full[area].HasNumber && reduced[area].HasNumber)];
        var before = Ranking.MeanRanks([.. both.Select(area => full[area])]);
        var after = Ranking.MeanRanks([.. both.Select(area => reduced[area])]);
        return new LeftOut(
            code,
            SpearmanCorrelation.Of(full, reduced).Value,
            both.Count(area => scheme.ClassOf(full[area]) != scheme.ClassOf(reduced[area])),
            before.Zip(after, (first, second) => Math.Abs(first.Number - second.Number)).DefaultIfEmpty(0).Max()
        );
    }
}
