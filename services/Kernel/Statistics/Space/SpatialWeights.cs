namespace Sozialplanung.Statistics.Space;

/// <summary>
/// Which areas are neighbours, and how much each counts. Neighbours are indices; the relation need not be symmetric. An area
/// without neighbours (an island) has weight 0 everywhere.
/// </summary>
public sealed class SpatialWeights
{
    private readonly IReadOnlyList<IReadOnlyList<int>> _neighbours;
    private readonly bool _isRowStandardised;

    private SpatialWeights(IReadOnlyList<IReadOnlyList<int>> neighbours, bool isRowStandardised)
    {
        foreach (var index in neighbours.SelectMany(row => row))
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index, nameof(neighbours));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, neighbours.Count, nameof(neighbours));
        }

        _neighbours = [.. neighbours.Select(row => row.Distinct().ToArray())];
        _isRowStandardised = isRowStandardised;
        ColumnSums = new double[Count];
        for (var area = 0; area < Count; area++)
        {
            foreach (var neighbour in _neighbours[area])
            {
                ColumnSums[neighbour] += WeightOf(area);
            }
        }
    }

    public int Count => _neighbours.Count;

    /// <summary>Sum of all weights.</summary>
    public double S0 => ColumnSums.Sum();

    /// <summary>½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)².</summary>
    public double S1 => Enumerable.Range(0, Count).Sum(i => _neighbours[i].Sum(j =>
        _neighbours[j].Contains(i) ? Square(WeightOf(i) + WeightOf(j)) / 2 : Square(WeightOf(i))));

    /// <summary>Σᵢ (row sum + column sum)².</summary>
    public double S2 => Enumerable.Range(0, Count).Sum(i => Square(RowSum(i) + ColumnSums[i]));

    private double[] ColumnSums { get; }

    /// <summary>
    /// Every neighbour counts 1.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a neighbour that does not exist.
    /// </summary>
    public static SpatialWeights Binary(IReadOnlyList<IReadOnlyList<int>> neighbours) => new(neighbours, false);

    /// <summary>The neighbours of an area count 1 together. Errors: as <see cref="Binary"/>.</summary>
    public static SpatialWeights RowStandardised(IReadOnlyList<IReadOnlyList<int>> neighbours) => new(neighbours, true);

    public IReadOnlyList<int> NeighboursOf(int area) => _neighbours[area];

    /// <summary>The weight each neighbour of the area has.</summary>
    public double WeightOf(int area) => _isRowStandardised ? 1.0 / _neighbours[area].Count : 1;

    public double RowSum(int area) => _neighbours[area].Count == 0 ? 0 : _neighbours[area].Count * WeightOf(area);

    /// <summary>Σⱼ wᵢⱼ xⱼ; 0 for an area without neighbours.</summary>
    public double Lag(int area, IReadOnlyList<double> numbers)
    {
        var sum = 0.0;
        foreach (var neighbour in _neighbours[area])
        {
            sum += numbers[neighbour];
        }

        return sum == 0 ? 0 : sum * WeightOf(area);
    }

    /// <summary>The same relation over some of the areas, renumbered in their order; row standardisation is done anew.</summary>
    public SpatialWeights Among(IReadOnlyList<int> areas)
    {
        var places = areas.Select((area, place) => (area, place)).ToDictionary(pair => pair.area, pair => pair.place);
        return new SpatialWeights(
            [.. areas
                .Select(area => _neighbours[area].Where(places.ContainsKey).Select(neighbour => places[neighbour]).ToArray())],
                    _isRowStandardised);
    }

    /// <summary>The same with every area its own neighbour too, as Gi* wants it.</summary>
    public SpatialWeights WithSelf() =>
        new([.. _neighbours.Select((row, area) => row.Append(area).ToArray())], _isRowStandardised);

    private static double Square(double number) => number * number;
}
