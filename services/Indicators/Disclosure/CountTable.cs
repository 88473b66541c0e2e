namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Counts and the sums that tie them: areas to the areas they are made of, forms to the categories they share.</summary>
internal sealed class CountTable
{
    private readonly List<CountCell> _cells = [];
    private readonly List<Sum> _sums = [];

    public IReadOnlyList<CountCell> Cells => _cells;

    public IReadOnlyList<Sum> Sums => _sums;

    /// <summary>The same sums over changed cells.</summary>
    public CountTable With(Func<CountCell, int, CountCell> change)
    {
        var changed = new CountTable();
        changed._cells.AddRange(_cells.Select(change));
        changed._sums.AddRange(_sums);
        return changed;
    }

    public int Add(CountCell cell)
    {
        _cells.Add(cell);
        return _cells.Count - 1;
    }

    public void Replace(int position, CountCell cell) => _cells[position] = cell;

    /// <summary>Ties a total to its parts, if they do add up: what a provider delivered beside each other need not.</summary>
    public void Tie(int total, params int[] parts) => Tie(total, 1, parts, [.. parts.Select(_ => 1)]);

    /// <summary>Ties totalWeight·total = Σ weight·part, if it is so.</summary>
    public bool Tie(int total, int totalWeight, int[] parts, int[] weights)
    {
        if (
            parts.Length == 0
            || parts.Zip(weights).Sum(pair => pair.Second * _cells[pair.First].Count) != totalWeight * _cells[total].Count
            || parts.Append(total).Distinct().Count() <= parts.Length
        )
        {
            return false;
        }

        _sums.Add(new Sum(total, totalWeight, parts, weights));
        return true;
    }

    /// <summary>Ties what was counted for a period to what was counted for its parts, in their order, by what holds of the three.</summary>
    public void TieAsSumMeanOrLast(int total, int[] parts)
    {
        int[] ones = [.. parts.Select(_ => 1)];
        _ = Tie(total, 1, parts, ones) || Tie(total, parts.Length, parts, ones) || Tie(total, 1, [parts[^1]], [1]);
    }

    /// <summary>Weight of the total times the total is the sum of the parts, each times its weight.</summary>
    internal readonly record struct Sum(int Total, int TotalWeight, int[] Parts, int[] Weights)
    {
        public IEnumerable<int> Cells => Parts.Prepend(Total);
    }
}
