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

    /// <summary>Number of areas.</summary>
    public int Count => _neighbours.Count;

    /// <summary>Sum of all weights.</summary>
    public double S0 => ColumnSums.Sum();

    /// <summary>½ Σᵢⱼ (wᵢⱼ + wⱼᵢ)².</summary>
    public double S1 =>
        Enumerable
            .Range(0, Count)
            .Sum(i =>
                _neighbours[i].Sum(j => _neighbours[j].Contains(i) ? Square(WeightOf(i) + WeightOf(j)) / 2 : Square(WeightOf(i)))
            );

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

    /// <summary>Indices of the neighbours, each once.</summary>
    public IReadOnlyList<int> NeighboursOf(int area)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(area);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(area, Count);
        return _neighbours[area];
    }

    /// <summary>The weight each neighbour of the area has: 1, or 1/number of neighbours; 0 for an island.</summary>
    public double WeightOf(int area) =>
        NeighboursOf(area).Count == 0 ? 0
        : _isRowStandardised ? 1.0 / _neighbours[area].Count
        : 1;

    /// <summary>Sum of the weights of the neighbours: 1 or their number, 0 for an island.</summary>
    public double RowSum(int area) => NeighboursOf(area).Count * WeightOf(area);

    /// <summary>
    /// Σⱼ wᵢⱼ xⱼ; 0 for an area without neighbours. The numbers are of a size that can be summed.
    /// Errors: <see cref="ArgumentException"/> where there is not one number for each area.
    /// </summary>
    internal double Lag(int area, IReadOnlyList<double> numbers)
    {
        Inputs.RequireSameLength(Count, numbers.Count);
        var sum = 0.0;
        foreach (var neighbour in NeighboursOf(area))
        {
            sum += numbers[neighbour];
        }

        return sum * WeightOf(area);
    }

    /// <summary>
    /// The same relation over some of the areas, renumbered in their order; row standardisation is done anew.
    /// Errors: <see cref="ArgumentException"/> for an area that does not exist or is named twice.
    /// </summary>
    public SpatialWeights Among(IReadOnlyList<int> areas)
    {
        var places = areas.Select((area, place) => (area, place)).ToDictionary(pair => pair.area, pair => pair.place);
        return new SpatialWeights(
            [
                .. areas.Select(area =>
                    NeighboursOf(area).Where(places.ContainsKey).Select(neighbour => places[neighbour]).ToArray()
                ),
            ],
            _isRowStandardised
        );
    }

    /// <summary>The same with every area its own neighbour too, as Gi* wants it.</summary>
    public SpatialWeights WithSelf() =>
        new([.. _neighbours.Select((row, area) => row.Append(area).ToArray())], _isRowStandardised);

    private static double Square(double number) => number * number;
}
