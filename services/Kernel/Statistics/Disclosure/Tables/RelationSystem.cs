namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// The sums as a sparse matrix M with M·cells = 0: in each row the total (which stands first) with a weight below zero and each part
/// with its own, −1 and +1 as a rule; rows and columns both stored compressed.
/// </summary>
internal sealed class RelationSystem
{
    private readonly int[] _rowStart;
    private readonly int[] _rowCell;
    private readonly int[] _rowWeight;
    private readonly int[] _cellStart;
    private readonly int[] _cellRow;
    private readonly int[] _cellWeight;

    public RelationSystem(int cellCount, int[] rowStart, int[] rowCell, int[] rowWeight)
    {
        CellCount = cellCount;
        _rowStart = rowStart;
        _rowCell = rowCell;
        _rowWeight = rowWeight;
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
        _cellWeight = new int[rowCell.Length];
        for (var row = 0; row < Count; row++)
        {
            for (var k = rowStart[row]; k < rowStart[row + 1]; k++)
            {
                var at = next[rowCell[k]]++;
                (_cellRow[at], _cellWeight[at]) = (row, rowWeight[k]);
            }
        }
    }

    public int CellCount { get; }

    /// <summary>Number of sums.</summary>
    public int Count => _rowStart.Length - 1;

    /// <summary>The cells of a sum, the total first.</summary>
    public ReadOnlySpan<int> CellsOf(int row) => _rowCell.AsSpan(_rowStart[row], _rowStart[row + 1] - _rowStart[row]);

    /// <summary>The weights in a sum, in the order of <see cref="CellsOf"/>.</summary>
    public ReadOnlySpan<int> WeightsOf(int row) => _rowWeight.AsSpan(_rowStart[row], _rowStart[row + 1] - _rowStart[row]);

    /// <summary>The sums in which a cell stands, in rising order.</summary>
    public ReadOnlySpan<int> RowsOf(int cell) => _cellRow.AsSpan(_cellStart[cell], _cellStart[cell + 1] - _cellStart[cell]);

    /// <summary>The weights a cell has in its sums, in the order of <see cref="RowsOf"/>.</summary>
    public ReadOnlySpan<int> WeightsIn(int cell) => _cellWeight.AsSpan(_cellStart[cell], _cellStart[cell + 1] - _cellStart[cell]);
}
