using Sozialplanung.Areas.Hierarchies;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// A Gemeinde sees more of itself than the public does. Together with the total of the Kreis that must not give a neighbour away:
/// for each place the sensitive counts outside it are protected against a reader who knows everything inside. Places are the
/// areas right below the whole district; who is placed deeper reads what the public reads (policy of release_value).
/// </summary>
internal static class Insiders
{
    /// <summary>
    /// Withholds what is needed beside <paramref name="isWithheld"/>, and names what nothing can protect from an insider.
    /// </summary>
    public static UnprotectedIds Protect(CountTable table, bool[] isWithheld, AreaTree tree, CancellationToken cancellationToken)
    {
        var unprotected = new UnprotectedIds([], []);
        for (var hasGrown = true; hasGrown; )
        {
            hasGrown = false;
            unprotected = new UnprotectedIds([], []);
            for (var place = 0; place < tree.Count; place++)
            {
                if (tree.Path(place).Count == 2 && tree.Areas[place].Members.Count == 0)
                {
                    hasGrown |= ProtectFrom(table, isWithheld, InsideOf(tree, place), unprotected, cancellationToken);
                }
            }
        }

        return unprotected;
    }

    // A Programmgebiet that is made of a Gemeinde's own Sozialräume only is known there too.
    private static bool[] InsideOf(AreaTree tree, int place)
    {
        bool LiesInside(int area) =>
            tree.Path(area).Contains(tree.Areas[place].Code, StringComparer.Ordinal)
            || (tree.Parts[area].Length > 0 && tree.Parts[area].All(LiesInside));
        return [.. Enumerable.Range(0, tree.Count).Select(LiesInside)];
    }

    private static bool ProtectFrom(
        CountTable table,
        bool[] isWithheld,
        bool[] isInside,
        UnprotectedIds unprotected,
        CancellationToken cancellationToken
    )
    {
        bool IsHidden(int cell) => isWithheld[cell] || table.Cells[cell].IsShadow;
        bool IsKnownHere(int cell) => isInside[table.Cells[cell].Area];
        if (
            !table.Sums.Any(sum =>
                sum.Cells.Any(cell => IsHidden(cell) && IsKnownHere(cell))
                && sum.Cells.Any(cell => IsHidden(cell) && !IsKnownHere(cell))
            )
        )
        {
            return false;
        }

        var ownParts = OwnParts(table, IsKnownHere);
        var asSeen = table.With(
            (cell, position) =>
                IsKnownHere(position)
                    ? cell with
                    {
                        IsShadow = false,
                        StaysWithheld = false,
                        IsKnown = true,
                        Cause = null,
                    }
                    : cell with
                    {
                        StaysWithheld = isWithheld[position],
                        KnownLower = ownParts[position],
                    }
        );
        var (needed, open, givenAway) = Withholding.Of(asSeen, cancellationToken);
        unprotected.Open.UnionWith(open);
        unprotected.GivenAway.UnionWith(givenAway);
        var hasGrown = false;
        for (var cell = 0; cell < needed.Length; cell++)
        {
            hasGrown |= needed[cell] && !isWithheld[cell];
            isWithheld[cell] |= needed[cell];
        }

        return hasGrown;
    }

    // Of what reaches beyond it, a Gemeinde knows its own part; that it is no less than that nobody has to hide from it.
    private static long[] OwnParts(CountTable table, Func<int, bool> isKnown)
    {
        var own = new long[table.Cells.Count];
        foreach (
            var sum in table.Sums.Where(sum =>
                !isKnown(sum.Total)
                && sum is { TotalWeight: 1 }
                && sum.Weights.All(weight => weight == 1)
                && !sum.Cells.Any(cell => table.Cells[cell].IsSigned)
            )
        )
        {
            own[sum.Total] = Math.Max(own[sum.Total], sum.Parts.Where(isKnown).Sum(part => table.Cells[part].Count));
        }

        return own;
    }

    /// <summary>Ids of the counts that an insider can compute, as in <see cref="WithheldCells"/>.</summary>
    internal sealed record UnprotectedIds(HashSet<string> Open, HashSet<string> GivenAway)
    {
        public void ExceptWith(IReadOnlyList<string> open, IReadOnlyList<string> givenAway)
        {
            Open.ExceptWith(open);
            GivenAway.ExceptWith(open);
            GivenAway.ExceptWith(givenAway);
        }
    }
}
