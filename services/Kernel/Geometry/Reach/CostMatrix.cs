namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// The cost of the way from each place of demand (row) to each place of supply (column): minutes or metres. Infinite or NaN: no
/// way. Costs may be kept or computed when they are asked for: 11,400 areas and 2,000 facilities would fill 180 megabytes.
/// </summary>
public sealed class CostMatrix
{
    private readonly Func<int, int, double> _cost;

    /// <summary>
    /// Errors: <see cref="ArgumentException"/> where the number of costs is not demand × supply or a cost is negative.
    /// </summary>
    public CostMatrix(int demandCount, int supplyCount, double[] costs)
        : this(demandCount, supplyCount, (i, j) => costs[(i * supplyCount) + j])
    {
        ArgumentNullException.ThrowIfNull(costs);
        if (costs.Length != (long)demandCount * supplyCount || Array.Exists(costs, cost => cost < 0))
        {
            throw new ArgumentException($"{demandCount} × {supplyCount} costs are needed, none of them negative.", nameof(costs));
        }
    }

    private CostMatrix(int demandCount, int supplyCount, Func<int, int, double> cost) =>
        (DemandCount, SupplyCount, _cost) = (demandCount, supplyCount, cost);

    /// <summary>Number of rows: places where people live.</summary>
    public int DemandCount { get; }

    /// <summary>Number of columns: places of supply.</summary>
    public int SupplyCount { get; }

    /// <summary>The cost from a place of demand to a place of supply; infinite or NaN where there is no way.</summary>
    public double this[int demand, int supply] => _cost(demand, supply);

    /// <summary>
    /// Costs that are computed each time they are asked for, by place of demand and place of supply; never negative. What is
    /// thrown while they are computed ends the measure: so can whoever no longer waits.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a negative number of places.
    /// </summary>
    public static CostMatrix Of(int demandCount, int supplyCount, Func<int, int, double> cost)
    {
        ArgumentNullException.ThrowIfNull(cost);
        ArgumentOutOfRangeException.ThrowIfNegative(demandCount);
        ArgumentOutOfRangeException.ThrowIfNegative(supplyCount);
        return new CostMatrix(demandCount, supplyCount, cost);
    }

    /// <summary>Straight distances between points in metres; computed when asked for, nothing but the points is kept.</summary>
    public static CostMatrix OfDistances(IReadOnlyList<(double X, double Y)> demand, IReadOnlyList<(double X, double Y)> supply)
    {
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        return Of(
            demand.Count,
            supply.Count,
            (i, j) =>
            {
                var (dx, dy) = (demand[i].X - supply[j].X, demand[i].Y - supply[j].Y);
                return Math.Sqrt((dx * dx) + (dy * dy));
            }
        );
    }
}
