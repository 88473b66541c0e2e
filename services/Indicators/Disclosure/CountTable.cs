namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Counts and the sums that tie them: areas to the areas they are made of, forms to the categories they share.</summary>
internal sealed class CountTable
{
    private readonly List<CountCell> _cells = [];
    private readonly List<Sum> _sums = [];

    public IReadOnlyList<CountCell> Cells => _cells;

    public IReadOnlyList<Sum> Sums => _sums;

    public int Add(CountCell cell)
    {
        _cells.Add(cell);
        return _cells.Count - 1;
    }

    public void Replace(int position, CountCell cell) => _cells[position] = cell;

    public void AddSum(int total, int[] parts) => _sums.Add(new Sum(total, parts));

    /// <summary>The cell <paramref name="Total"/> is the sum of the cells <paramref name="Parts"/>.</summary>
    internal readonly record struct Sum(int Total, int[] Parts);
}
