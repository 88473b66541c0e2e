namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The sums as a sparse matrix M with M·cells = 0: in each row −1 for the total (which stands first) and +1 for each part; rows
/// and columns both stored compressed.
/// </summary>
internal sealed class RelationSystem
{
    private readonly int[] _rowStart;
    private readonly int[] _rowCell;
    private readonly int[] _cellStart;
    private readonly int[] _cellRow;

    public RelationSystem(int cellCount, int[] rowStart, int[] rowCell)
    {
        CellCount = cellCount;
        _rowStart = rowStart;
        _rowCell = rowCell;
        _cellStart = new int[cellCount + 1];
        foreach (var cell in rowCell)
        {
            _cellStart[cell + 1]++;
        }

        for (var cell = 0; cell < cellCount; cell++)
        {
            _cellStart[cell + 1] += _cellStart[cell];
        }

        var next = _cellStart.AsSpan(0, cellCount).ToArray();
        _cellRow = new int[rowCell.Length];
        for (var row = 0; row < Count; row++)
        {
            foreach (var cell in CellsOf(row))
            {
                _cellRow[next[cell]++] = row;
            }
        }
    }

    public int CellCount { get; }

    /// <summary>Number of sums.</summary>
    public int Count => _rowStart.Length - 1;

    /// <summary>The cells of a sum, the total first.</summary>
    public ReadOnlySpan<int> CellsOf(int row) => _rowCell.AsSpan(_rowStart[row], _rowStart[row + 1] - _rowStart[row]);

    /// <summary>The sums in which a cell stands, in rising order.</summary>
    public ReadOnlySpan<int> RowsOf(int cell) => _cellRow.AsSpan(_cellStart[cell], _cellStart[cell + 1] - _cellStart[cell]);

    /// <summary>−1 where the cell is the total of the sum, +1 where it is a part.</summary>
    public int Sign(int row, int cell) => _rowCell[_rowStart[row]] == cell ? -1 : 1;
}
