namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// The cost of the way from each place of demand (row) to each place of supply (column): minutes or metres. Infinite or NaN: no
/// way.
/// </summary>
public sealed class CostMatrix
{
    private readonly double[] _costs;

    /// <summary>
    /// Errors: <see cref="ArgumentException"/> where the number of costs is not demand × supply or a cost is negative.
    /// </summary>
    public CostMatrix(int demandCount, int supplyCount, double[] costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        if (costs.Length != (long)demandCount * supplyCount || Array.Exists(costs, cost => cost < 0))
        {
            throw new ArgumentException($"{demandCount} × {supplyCount} costs are needed, none of them negative.", nameof(costs));
        }

        (DemandCount, SupplyCount, _costs) = (demandCount, supplyCount, costs);
    }

    /// <summary>Number of rows: places where people live.</summary>
    public int DemandCount { get; }

    /// <summary>Number of columns: places of supply.</summary>
    public int SupplyCount { get; }

    /// <summary>The cost from a place of demand to a place of supply; infinite or NaN where there is no way.</summary>
    public double this[int demand, int supply] => _costs[(demand * SupplyCount) + supply];

    /// <summary>Straight distances between points in metres.</summary>
    public static CostMatrix OfDistances(IReadOnlyList<(double X, double Y)> demand, IReadOnlyList<(double X, double Y)> supply)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        var costs = new double[demand.Count * supply.Count];
        for (var i = 0; i < demand.Count; i++)
        {
            for (var j = 0; j < supply.Count; j++)
            {
                var (dx, dy) = (demand[i].X - supply[j].X, demand[i].Y - supply[j].Y);
                costs[(i * supply.Count) + j] = Math.Sqrt((dx * dx) + (dy * dy));
            }
        }

        return new CostMatrix(demand.Count, supply.Count, costs);
    }
}
