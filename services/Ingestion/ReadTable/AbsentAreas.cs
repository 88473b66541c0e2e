using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>
/// Tables of many years keep the row of an area for years in which there was none, with the sign for „nothing" in all of them. Where all
/// values of a row for one period are this sign, it means that there was no such area, and not that nobody lived there.
/// </summary>
internal sealed class AbsentAreas
{
    private const int FewestCells = 2;
    private readonly TableRows _rows;
    private readonly string? _sign;
    private readonly int[][] _groups;
    private readonly int[] _groupOf;
    private readonly bool[] _isAbsent;

    public AbsentAreas(TableRows rows, TablePlan plan, string? sign)
    {
        (_rows, _sign) = (rows, sign);
        var groups = plan
            .Cells.Select((cell, index) => (cell.Period, cell.Month, cell.Area, cell.Column, Index: index))
            .GroupBy(cell => (cell.Period, cell.Month, cell.Area))
            .ToList();
        _groups = [.. groups.Select(group => group.Select(cell => cell.Column).ToArray())];
        _groupOf = new int[plan.Cells.Count];
        _isAbsent = new bool[_groups.Length];
        for (var group = 0; group < groups.Count; group++)
        {
            foreach (var cell in groups[group])
            {
                _groupOf[cell.Index] = group;
            }
        }
    }

    /// <summary>Looks at the row before its values are read.</summary>
    public void Look()
    {
        if (_sign is not null)
        {
            for (var group = 0; group < _groups.Length; group++)
            {
                _isAbsent[group] = _groups[group].Length >= FewestCells && Array.TrueForAll(_groups[group], IsSign);
            }
        }
    }

    /// <summary>Whether there was no such area in the period of the cell.</summary>
    public bool Is(int cell) => _sign is not null && _isAbsent[_groupOf[cell]];

    private bool IsSign(int column) => _rows[column].Trim().SequenceEqual(_sign);
}
