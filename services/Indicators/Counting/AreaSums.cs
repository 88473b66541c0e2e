using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>Re-summing over areas, the only way a larger area gets a count: the mean of rates does not exist.</summary>
internal static class AreaSums
{
    /// <summary>
    /// For each area the sum of its parts where all of them have a number; otherwise what was delivered for the area itself;
    /// otherwise missing for the strongest reason among the parts. Null where neither the area nor any part of it was delivered. Where
    /// the source rounded or changed its numbers, the total that it published wins over the sum of the parts.
    /// </summary>
    public static Count?[] Of(AreaTree tree, Count?[] delivered)
    {
        var sums = (Count?[])delivered.Clone();
        foreach (var area in tree.PartsFirst)
        {
            var parts = tree.Parts[area];
            if (parts.Length == 0)
            {
                continue;
            }

            var sum = SumOf(parts, sums);
            var isOwn = delivered[area] is { HasNumber: true } own && own.Flags.HasFlag(ValueFlags.AsPublished);
            sums[area] = sum is { HasNumber: true } && !isOwn ? sum : delivered[area] ?? sum;
        }

        return sums;
    }

    /// <summary>Fills what is still empty in <paramref name="into"/>.</summary>
    public static void CopyWhereEmpty(this Count?[] from, Count?[] into)
    {
        for (var area = 0; area < into.Length; area++)
        {
            into[area] ??= from[area];
        }
    }

    private static Count? SumOf(int[] parts, Count?[] sums)
    {
        var sum = Count.Zero;
        var isAnyKnown = false;
        foreach (var part in parts)
        {
            isAnyKnown |= sums[part] is not null;
            sum = sum.Plus(sums[part] ?? Count.Missing(ValueState.Unknown));
        }

        return isAnyKnown ? sum : null;
    }
}
