using Sozialplanung.Statistics;

namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// Two-step floating catchment area: each supply is divided by the demand in its catchment, each place adds up what it reaches.
/// 2SFCA with <see cref="Catchment.Within"/> (Luo and Wang 2003), E2SFCA with steps or a falling weight (Luo and Qi 2009), 3SFCA
/// with competition between supplies (Wan, Zou and Sternberg 2012). The unit is supply per head of demand. Proved by vectors
/// <c>fca-12x5</c> and <c>hospital-3-tracts</c> (PySAL, whose limit is excluded).
/// </summary>
public static class FloatingCatchment
{
    /// <summary>
    /// R_j = S_j / Σ_i P_i w_ij; A_i = Σ_j R_j w_ij. A supply that no demand reaches is used by nobody; a place without supply in
    /// reach has 0. A missing supply, or a missing demand within its catchment, passes its reason on to all places that reach the
    /// supply; a negative one is not meaningful. Errors: <see cref="ArgumentException"/> where lengths differ from the costs.
    /// </summary>
    public static Value[] TwoStep(CostMatrix costs, IReadOnlyList<Value> demand, IReadOnlyList<Value> supply, Catchment catchment)
    {
        ArgumentNullException.ThrowIfNull(catchment);
        return Run(costs, demand, supply, (i, j) => catchment.Weight(costs[i, j]));
    }

    /// <summary>
    /// As <see cref="TwoStep"/>, each weight multiplied by the chance that demand i chooses supply j: g_ij / Σ_k g_ik. The
    /// chance is weighed by <paramref name="choice"/>; null: by the catchment itself, as Wan et al. have it. PySAL lets
    /// supplies beyond the limit compete too: give the same weight without a limit.
    /// </summary>
    public static Value[] ThreeStep(
        CostMatrix costs,
        IReadOnlyList<Value> demand,
        IReadOnlyList<Value> supply,
        Catchment catchment,
        Catchment? choice = null
    )
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(catchment);
        choice ??= catchment;
        var sums = new double[costs.DemandCount];
        for (var i = 0; i < costs.DemandCount; i++)
        {
            for (var j = 0; j < costs.SupplyCount; j++)
            {
                sums[i] += choice.Weight(costs[i, j]);
            }
        }

        return Run(
            costs,
            demand,
            supply,
            (i, j) => sums[i] > 0 ? catchment.Weight(costs[i, j]) * choice.Weight(costs[i, j]) / sums[i] : 0
        );
    }

    private static Value[] Run(
        CostMatrix costs,
        IReadOnlyList<Value> demand,
        IReadOnlyList<Value> supply,
        Func<int, int, double> weight
    )
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        if (demand.Count != costs.DemandCount || supply.Count != costs.SupplyCount)
        {
            throw new ArgumentException(
                $"The costs are {costs.DemandCount} × {costs.SupplyCount}; given are {demand.Count} and {supply.Count}."
            );
        }

        var access = new WeighedSum[costs.DemandCount];
        for (var j = 0; j < costs.SupplyCount; j++)
        {
            var perHead = PerHead(demand, supply[j], i => weight(i, j));
            for (var i = 0; i < costs.DemandCount; i++)
            {
                access[i].Add(perHead, weight(i, j));
            }
        }

        return [.. access.Select(sum => sum.Result)];
    }

    private static Value PerHead(IReadOnlyList<Value> demand, Value supply, Func<int, double> weight)
    {
        var people = default(WeighedSum);
        for (var i = 0; i < demand.Count; i++)
        {
            people.Add(demand[i], weight(i));
        }

        return !people.Result.HasNumber ? people.Result
            : people.Result.Number == 0 ? Value.Of(0)
            : !supply.HasNumber ? supply
            : supply.Number < 0 ? Value.NotMeaningful
            : Value.FromCalculation(supply.Number / people.Result.Number);
    }
}
