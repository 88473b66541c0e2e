namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Which tableau rows hold a column. Rows are noted when they may have gained the column and sorted out when asked for. One index
/// serves several tableaus as long as their cells differ.
/// </summary>
internal sealed class ColumnIndex(int columnCount)
{
    private readonly List<SparseRow>?[] _rows = new List<SparseRow>?[columnCount];
    private readonly List<(SparseRow Row, double Coefficient)> _found = [];
    private int _visit;

    /// <summary>
    /// The rows whose coefficient for the column is not zero. The list is reused: read it before the next call.
    /// </summary>
    public List<(SparseRow Row, double Coefficient)> RowsWith(int column)
    {
        var rows = _rows[column] ??= [];
        _found.Clear();
        _visit++;
        var kept = 0;
        for (var k = 0; k < rows.Count; k++)
        {
            var row = rows[k];
            if (row.LastVisit == _visit || row.CoefficientOf(column) is not (not 0 and var coefficient))
            {
                continue;
            }

            row.LastVisit = _visit;
            rows[kept++] = row;
            _found.Add((row, coefficient));
        }

        rows.RemoveRange(kept, rows.Count - kept);
        return _found;
    }

    public void Note(SparseRow row)
    {
        foreach (var column in row.Columns)
        {
            (_rows[column] ??= []).Add(row);
        }
    }

    /// <summary>Notes that a row may hold a column.</summary>
    public void Note(SparseRow row, int column) => (_rows[column] ??= []).Add(row);

    public void Forget(int column) => _rows[column]?.Clear();
}
