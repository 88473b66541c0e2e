namespace Sozialplanung.Geometry.Reach;

/// <summary>The supply nearest to one place: its number and the cost of the way; −1 and infinite where there is none.</summary>
public readonly record struct NearestSupply(int Supply, double Cost);

/// <summary>Plain measures of reach: the nearest, and what lies within reach. Proven by vector fca-12x5.</summary>
public static class Reachability
{
    /// <summary>For each place of demand the nearest supply; of equal ones the first. A cost that is no number is no way.</summary>
    public static NearestSupply[] Nearest(CostMatrix costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        var nearest = new NearestSupply[costs.DemandCount];
        for (var i = 0; i < nearest.Length; i++)
        {
            nearest[i] = new NearestSupply(-1, double.PositiveInfinity);
            for (var j = 0; j < costs.SupplyCount; j++)
            {
                if (costs[i, j] < nearest[i].Cost)
                {
                    nearest[i] = new NearestSupply(j, costs[i, j]);
                }
            }
        }

        return nearest;
    }

    /// <summary>Σ_j S_j · w(cost_ij): places within reach (<see cref="Catchment.Within"/>) or weighted by the way (<see cref="Catchment.Gravity"/>).</summary>
    public static double[] Cumulative(CostMatrix costs, IReadOnlyList<double> supply, Catchment catchment)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(catchment);
        FloatingCatchment.Check(costs, new double[costs.DemandCount], supply);
        var sums = new double[costs.DemandCount];
        for (var i = 0; i < sums.Length; i++)
        {
            for (var j = 0; j < costs.SupplyCount; j++)
            {
                sums[i] += supply[j] * catchment.Weight(costs[i, j]);
            }
        }

        return sums;
    }
}
