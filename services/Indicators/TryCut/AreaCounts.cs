using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// Sums the perturbed counts of blocks to those of areas, row by row. A block of which nothing was delivered is taken to be empty and
/// told; where one has only other breakdowns than its neighbours, the area has no number of this one.
/// </summary>
internal static class AreaCounts
{
    /// <summary>The observations of the areas of a tree, and how many blocks nothing was delivered of, by measure.</summary>
    public static (Observations Observations, IReadOnlyDictionary<string, int> EmptyBlocks) Of(
        AreaTree tree,
        IReadOnlyDictionary<string, string> areaOf,
        IEnumerable<BlockCount> rows
    )
    {
        var observations = new Observations(tree);
        var empty = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (
            var table in rows.Where(row => areaOf.ContainsKey(row.Block))
                .GroupBy(row => (row.Measure, row.Period))
                .OrderBy(table => table.Key.Measure, StringComparer.Ordinal)
                .ThenBy(table => table.Key.Period, StringComparer.Ordinal)
        )
        {
            observations.Declare(table.Key.Measure, MeasureNature.Count);
            var delivered = table.Select(row => row.Block).ToHashSet(StringComparer.Ordinal);
            empty[table.Key.Measure] = Math.Max(
                empty.GetValueOrDefault(table.Key.Measure),
                areaOf.Keys.Count(block => !delivered.Contains(block))
            );
            foreach (var breakdown in table.GroupBy(row => Breakdown.AttributesOf(row.Breakdown), StringComparer.Ordinal))
            {
                Add(observations, tree, areaOf, delivered, table.Key, [.. breakdown]);
            }
        }

        return (observations, empty);
    }

    private static void Add(
        Observations observations,
        AreaTree tree,
        IReadOnlyDictionary<string, string> areaOf,
        HashSet<string> delivered,
        (string Measure, string Period) key,
        BlockCount[] rows
    )
    {
        var here = rows.Select(row => row.Block).ToHashSet(StringComparer.Ordinal);
        var torn = delivered
            .Where(block => !here.Contains(block))
            .Select(block => areaOf[block])
            .ToHashSet(StringComparer.Ordinal);
        foreach (
            var sum in rows.Where(row => !torn.Contains(areaOf[row.Block]))
                .GroupBy(row => (Area: areaOf[row.Block], row.Breakdown))
                .OrderBy(sum => sum.Key.Area, StringComparer.Ordinal)
                .ThenBy(sum => sum.Key.Breakdown, StringComparer.Ordinal)
        )
        {
            tree.TryFind(TrialTree.CodeOf(sum.Key.Area), out var area);
            observations.TryAdd(
                key.Measure,
                key.Period,
                area,
                sum.Key.Breakdown,
                sum.Aggregate(Count.Zero, (total, row) => total.Plus(row.Count))
            );
        }
    }
}
