using System.Globalization;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Rounds all cells to multiples of a base so that sums still add up: each cell to the multiple just below or above, multiples
/// stay, with the least sum of deviations (zero-restricted; Cox 1987; Hundepool et al. 2012, chapter 5). Where that cannot be
/// done, or the table is too large for the exact search, leaves are rounded up or down so that totals stray as little as
/// possible; sums add up in any case. Vectors: controlled-rounding-handbook-like-4x3-base3,
/// controlled-rounding-handbook-like-4x3-base5.
/// </summary>
public sealed class ControlledRounding(int roundingBase) : IDisclosureMethod
{
    private const int MostCellsForExactSearch = 500;
    private const long MostSteps = 50_000;

    private readonly int _base =
        roundingBase >= 2
            ? roundingBase
            : throw new ArgumentOutOfRangeException(nameof(roundingBase), roundingBase, "A rounding base is at least 2.");

    /// <summary>
    /// The rounded counts in the order of the table. It always ends: the searches inside have a limit of steps. Errors:
    /// <see cref="ArgumentException"/> for a cell that contains itself; <see cref="OperationCanceledException"/>.
    /// </summary>
    public IReadOnlyList<long> Round(SuppressionTable table, CancellationToken cancellationToken = default) =>
        (table.Cells.Count <= MostCellsForExactSearch ? RoundExactly(table, cancellationToken) : null)
        ?? RoundLeaves(table, cancellationToken);

    /// <summary>
    /// The rounded counts with the range each can stand for: the largest deviation of the table either way; shadows stay
    /// unprinted.
    /// </summary>
    public ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default)
    {
        var rounded = Round(table, cancellationToken);
        var most = table.Cells.Select((cell, position) => Math.Abs(rounded[position] - cell.Count)).Append(_base - 1).Max();
        return new ProtectedTable(
            [
                .. table.Cells.Select(
                    (cell, position) =>
                        cell.Role == CellRole.Shadow
                            ? new ProtectedCell(cell.Id, null, new KnownRange(null, null))
                            : new ProtectedCell(
                                cell.Id,
                                rounded[position],
                                new KnownRange(rounded[position] - most, rounded[position] + most)
                            )
                ),
            ],
            string.Create(
                CultureInfo.InvariantCulture,
                $"Alle Zahlen sind auf Vielfache von {_base} gerundet, abgestimmt, sodass die Tabelle aufgeht; Abweichung höchstens {most}."
            )
        );
    }

    // The remainder above the multiple just below; for negative counts too.
    private long Remainder(long count) => ((count % _base) + _base) % _base;

    private long[]? RoundExactly(SuppressionTable table, CancellationToken cancellationToken)
    {
        int[] open = [.. Enumerable.Range(0, table.Cells.Count).Where(cell => Remainder(table.Cells[cell].Count) != 0)];
        var columnOf = open.Select((cell, column) => (cell, column)).ToDictionary(pair => pair.cell, pair => pair.column);
        var program = new BoundedProgram(
            [.. open.Select(cell => _base - (2.0 * Remainder(table.Cells[cell].Count)))],
            new double[open.Length],
            [.. open.Select(_ => 1.0)]
        );
        for (var sum = 0; sum < table.Relations.Count; sum++)
        {
            AddSum(program, table, sum, columnOf);
        }

        var best = new IntegerSearch(program, open.Length, open.Length, MostSteps, cancellationToken).Run().Best;
        return best is null
            ? null
            :
            [
                .. table.Cells.Select(
                    (cell, position) =>
                        cell.Count
                        - Remainder(cell.Count)
                        + (columnOf.TryGetValue(position, out var column) && best[column] > 0.5 ? _base : 0)
                ),
            ];
    }

    private void AddSum(BoundedProgram program, SuppressionTable table, int sum, Dictionary<int, int> columnOf)
    {
        var below = 0L;
        List<(int Column, double Coefficient)> terms = [];
        var cells = table.Relations.CellsOf(sum);
        var weights = table.Relations.WeightsOf(sum);
        for (var k = 0; k < cells.Length; k++)
        {
            var (cell, sign) = (cells[k], weights[k]);
            below += sign * (table.Cells[cell].Count - Remainder(table.Cells[cell].Count)) / _base;
            if (columnOf.TryGetValue(cell, out var column))
            {
                terms.Add((column, sign));
            }
        }

        program.AddRow(terms, -below, isEqual: true);
    }

    private long[] RoundLeaves(SuppressionTable table, CancellationToken cancellationToken)
    {
        var expansion = new LeafExpansion(table);
        var cellsByLeaf = expansion.CellsByLeaf();
        var leaves = expansion
            .Leaves.Where(leaf => Remainder(table.Cells[leaf].Count) != 0)
            .Select(leaf => (leaf, -(int)Remainder(table.Cells[leaf].Count), _base - (int)Remainder(table.Cells[leaf].Count)))
            .ToArray();
        var changes = new RoundingChoice(leaves, cellsByLeaf, [.. table.Cells.Select(_ => true)], _base - 1).Run(
            cancellationToken
        );
        long[] rounded = [.. table.Cells.Select(cell => cell.Count)];
        for (var k = 0; k < leaves.Length; k++)
        {
            foreach (var (cell, times) in cellsByLeaf[leaves[k].leaf])
            {
                rounded[cell] += times * changes[k];
            }
        }

        return rounded;
    }
}
