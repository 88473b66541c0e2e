namespace Sozialplanung.Tables;

/// <summary>What of a sheet is hidden from who looks at it, and which of its cells look like one.</summary>
internal sealed class SheetLook
{
    private const int MostMerged = 20_000;
    private readonly List<(int First, int Last)> _hidden = [];
    private readonly List<MergedCells> _merged = [];

    public bool IsHiddenRow { get; set; }

    public IReadOnlyList<MergedCells> Merged => _merged;

    public bool IsHiddenColumn(int column) => _hidden.Exists(columns => columns.First <= column && column <= columns.Last);

    public void HideColumns(int first, int last)
    {
        if (_hidden.Count < TableRows.MaximumColumns)
        {
            _hidden.Add((first, last));
        }
    }

    /// <summary>A sheet of very many merged cells is a form and no table; the first ones tell.</summary>
    public void Merge(MergedCells? cells)
    {
        if (_merged.Count < MostMerged && cells is { } some && some.IsMoreThanOne)
        {
            _merged.Add(some);
        }
    }
}
