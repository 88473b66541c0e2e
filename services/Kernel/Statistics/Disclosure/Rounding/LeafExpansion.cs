namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Every cell of a table as a sum of leaves, the cells that are nobody's total; and for each leaf the cells it goes into, itself
/// among them, with how often.
/// </summary>
internal sealed class LeafExpansion
{
    private readonly SuppressionTable _table;
    private readonly int[] _firstSum;
    private readonly (int Leaf, int Times)[]?[] _leavesOf;

    /// <summary>Errors: <see cref="ArgumentException"/> for a cell that contains itself, or a sum with weights.</summary>
    public LeafExpansion(SuppressionTable table)
    {
        _table = table;
        _firstSum = new int[table.Cells.Count];
        _leavesOf = new (int, int)[]?[table.Cells.Count];
        Array.Fill(_firstSum, -1);
        for (var sum = table.Relations.Count - 1; sum >= 0; sum--)
        {
            var total = table.Relations.CellsOf(sum)[0];
            _firstSum[total] =
                table.Relations.WeightsOf(sum).IndexOfAnyExcept(-1, 1) < 0
                    ? sum
                    : throw new ArgumentException(
                        $"'{table.Cells[total].Id}' is no plain sum and cannot be rounded with its parts."
                    );
        }

        Leaves = [.. Enumerable.Range(0, _firstSum.Length).Where(cell => _firstSum[cell] < 0)];
    }

    /// <summary>Positions of the leaves, rising.</summary>
    public int[] Leaves { get; }

    public bool IsLeaf(int cell) => _firstSum[cell] < 0;

    /// <summary>The leaves of a cell with how often each goes in.</summary>
    public (int Leaf, int Times)[] LeavesOf(int cell) => _leavesOf[cell] ??= Expand(cell, 0);

    /// <summary>For each cell position that is a leaf, the cells it goes into.</summary>
    public List<(int Cell, int Times)>[] CellsByLeaf()
    {
        var cells = new List<(int Cell, int Times)>[_firstSum.Length];
        foreach (var leaf in Leaves)
        {
            cells[leaf] = [];
        }

        for (var cell = 0; cell < _firstSum.Length; cell++)
        {
            foreach (var (leaf, times) in LeavesOf(cell))
            {
                cells[leaf].Add((cell, times));
            }
        }

        return cells;
    }

    private (int Leaf, int Times)[] Expand(int cell, int depth)
    {
        if (depth > 200)
        {
            throw new ArgumentException($"'{_table.Cells[cell].Id}' contains itself.");
        }

        if (IsLeaf(cell))
        {
            return [(cell, 1)];
        }

        var times = new SortedDictionary<int, int>();
        foreach (var part in _table.Relations.CellsOf(_firstSum[cell])[1..])
        {
            foreach (var (leaf, often) in _leavesOf[part] ??= Expand(part, depth + 1))
            {
                times[leaf] = times.GetValueOrDefault(leaf) + often;
            }
        }

        return [.. times.Select(pair => (pair.Key, pair.Value))];
    }
}
