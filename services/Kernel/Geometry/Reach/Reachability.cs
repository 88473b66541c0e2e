using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// The supply nearest to one place: its number and the cost of the way in the unit of the costs. Where there is no way to any,
/// the number is null and the cost not meaningful.
/// </summary>
public readonly record struct NearestSupply(int? Supply, Value Cost)
{
    internal static NearestSupply None { get; } = new(null, Value.NotMeaningful);
}

/// <summary>Plain measures of reach: the nearest, and what lies within reach. Proved by vector <c>fca-12x5</c>.</summary>
public static class Reachability
{
    /// <summary>
    /// For each place of demand the nearest supply; of equal ones the first. A cost that is no number is no way.
    /// </summary>
    public static NearestSupply[] Nearest(CostMatrix costs)
    {
        ArgumentNullException.ThrowIfNull(costs);
        var nearest = new NearestSupply[costs.DemandCount];
        for (var i = 0; i < nearest.Length; i++)
        {
            var (supply, least) = (-1, double.PositiveInfinity);
            for (var j = 0; j < costs.SupplyCount; j++)
            {
                if (costs[i, j] < least)
                {
                    (supply, least) = (j, costs[i, j]);
                }
            }

            nearest[i] = supply < 0 ? NearestSupply.None : new NearestSupply(supply, least);
        }

        return nearest;
    }

    /// <summary>
    /// Σ_j S_j · w(cost_ij), in the unit of the supply: places within reach (<see cref="Catchment.Within"/>) or weighted by the
    /// way (<see cref="Catchment.Gravity"/>). Nothing in reach: 0. A missing supply in reach passes its reason on; a negative
    /// one is not meaningful. Errors: <see cref="ArgumentException"/> where the supplies are not those of the costs.
    /// </summary>
    public static Value[] Cumulative(CostMatrix costs, IReadOnlyList<Value> supply, Catchment catchment)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(supply);
        ArgumentNullException.ThrowIfNull(catchment);
        if (supply.Count != costs.SupplyCount)
        {
            throw new ArgumentException(
                $"The costs know {costs.SupplyCount} supplies, given are {supply.Count}.",
                nameof(supply)
            );
        }

        var sums = new WeighedSum[costs.DemandCount];
        for (var i = 0; i < sums.Length; i++)
        {
            for (var j = 0; j < costs.SupplyCount; j++)
            {
                sums[i].Add(supply[j], catchment.Weight(costs[i, j]));
            }
        }

        return [.. sums.Select(sum => sum.Result)];
    }
}
