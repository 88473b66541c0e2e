using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;

namespace Sozialplanung.Indicators.Counting;

/// <summary>
/// Numerator and denominator over those parts of an area for which both are known, where the missing rest is within the
/// tolerance. An area whose parts are all known has no such sums: there the whole counts.
/// </summary>
internal sealed class KnownPartSums
{
    private readonly AreaTree _tree;
    private readonly Count?[] _numerators;
    private readonly Count?[] _denominators;

    public KnownPartSums(AreaTree tree, Count?[] numerators, Count?[] denominators, double tolerance)
    {
        (_tree, _numerators, _denominators) = (tree, numerators, denominators);
        Numerators = new Count?[tree.Count];
        Denominators = new Count?[tree.Count];
        foreach (var area in tree.PartsFirst.Where(area => !IsWhole(area)))
        {
            var parts = KnownPartsOf(area).ToArray();
            var top = Total(parts, numerators);
            var bottom = Total(parts, denominators);
            if (parts.Length > 0 && MissingShare(area, parts, bottom) <= tolerance)
            {
                Numerators[area] = top with { Flags = top.Flags | ValueFlags.Estimated };
                Denominators[area] = bottom with { Flags = bottom.Flags | ValueFlags.Estimated };
            }
        }
    }

    public Count?[] Numerators { get; }

    public Count?[] Denominators { get; }

    /// <summary>The largest areas within an area for which both are known.</summary>
    public IEnumerable<int> KnownPartsOf(int area) =>
        _tree.Parts[area].SelectMany(part => IsWhole(part) ? [part] : KnownPartsOf(part));

    private bool IsWhole(int area) => _numerators[area] is { HasNumber: true } && _denominators[area] is { HasNumber: true };

    /// <summary>
    /// Weighed by the denominator where it is known for the whole area, otherwise by the number of finest parts.
    /// </summary>
    private double MissingShare(int area, int[] known, Count bottom) =>
        _denominators[area] is { HasNumber: true, Number: > 0 } whole
            ? 1 - (double)(bottom.Number / whole.Number)
            : 1 - ((double)known.Sum(FinestIn) / FinestIn(area));

    private int FinestIn(int area) => _tree.Parts[area].Length == 0 ? 1 : _tree.Parts[area].Sum(FinestIn);

    private static Count Total(int[] parts, Count?[] counts) =>
        parts.Aggregate(Count.Zero, (sum, part) => sum.Plus(counts[part]!.Value));
}
