using System.Globalization;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Rounds inner cells so that no printed count lies between 1 and the threshold unless it is a multiple of the base; all sums are
/// formed anew and add up (after the description of SmallCountRounding; Langsrud and Heldal 2018). Vectors: pls-exPSD-base5,
/// pls-exPSD-base3-maxRound4, pls-z2-base3, pls-e6-base5.
/// </summary>
public sealed class SmallCountRounding : IDisclosureMethod
{
    private readonly int _base;
    private readonly int _threshold;

    /// <summary>
    /// <paramref name="roundingBase"/>: at least 2. <paramref name="threshold"/>: largest count held to be small, default one
    /// below the base.
    /// </summary>
    public SmallCountRounding(int roundingBase, int? threshold = null)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(roundingBase, 2);
        (_base, _threshold) = (roundingBase, threshold ?? (roundingBase - 1));
        ArgumentOutOfRangeException.ThrowIfLessThan(_threshold, 1, nameof(threshold));
    }

    /// <summary>
    /// The counts of all cells after rounding, in the order of the table. Shadows are not printed: they may stay small. Errors:
    /// <see cref="ArgumentException"/> for a negative count or a cell that contains itself;
    /// <see cref="OperationCanceledException"/>.
    /// </summary>
    public IReadOnlyList<long> Round(SuppressionTable table, CancellationToken cancellationToken = default)
    {
        if (table.Cells.FirstOrDefault(cell => cell.Count < 0) is { } negative)
        {
            throw new ArgumentException(
                $"Small counts are not defined for '{negative.Id}' with {negative.Count}.",
                nameof(table)
            );
        }

        var expansion = new LeafExpansion(table);
        var cellsByLeaf = expansion.CellsByLeaf();
        bool[] isPrinted = [.. table.Cells.Select(cell => cell.Role != CellRole.Shadow)];
        long[] original = [.. table.Cells.Select(cell => cell.Count)];
        var rounded = original;
        SortedSet<int> chosen = [];
        while (AddLeavesBehindSmallCells(expansion, isPrinted, original, rounded, chosen))
        {
            var leaves = chosen
                .Select(leaf => (leaf, -(int)(original[leaf] % _base), (int)(_base - (original[leaf] % _base))))
                .ToArray();
            var changes = new RoundingChoice(leaves, cellsByLeaf, isPrinted).Run(cancellationToken);
            rounded = [.. original];
            for (var k = 0; k < leaves.Length; k++)
            {
                foreach (var (cell, times) in cellsByLeaf[leaves[k].leaf])
                {
                    rounded[cell] += times * changes[k];
                }
            }
        }

        return rounded;
    }

    /// <summary>
    /// The rounded counts. A reader is not told how far a sum strays, so no range is given; shadows stay unprinted.
    /// </summary>
    public ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default)
    {
        var rounded = Round(table, cancellationToken);
        return new ProtectedTable(
            [
                .. table.Cells.Select(
                    (cell, position) =>
                        cell.Role == CellRole.Shadow
                            ? new ProtectedCell(cell.Id, null, new KnownRange(null, null))
                            : new ProtectedCell(cell.Id, rounded[position], new KnownRange(null, null))
                ),
            ],
            string.Create(
                CultureInfo.InvariantCulture,
                $"Kleine Einzelwerte sind auf Vielfache von {_base} gerundet, alle Summen daraus neu gebildet; die Tabelle geht auf."
            )
        );
    }

    // Rounding can make another printed cell small; then what lies behind it is rounded too. Ends, as leaves are only ever added.
    private bool AddLeavesBehindSmallCells(
        LeafExpansion expansion,
        bool[] isPrinted,
        long[] original,
        long[] rounded,
        SortedSet<int> chosen
    )
    {
        var before = chosen.Count;
        for (var cell = 0; cell < isPrinted.Length; cell++)
        {
            if (!isPrinted[cell] || rounded[cell] < 1 || rounded[cell] > _threshold)
            {
                continue;
            }

            foreach (var (leaf, _) in expansion.LeavesOf(cell))
            {
                if (original[leaf] >= 1 && original[leaf] <= _threshold && original[leaf] % _base != 0)
                {
                    chosen.Add(leaf);
                }
            }
        }

        return chosen.Count > before;
    }
}
