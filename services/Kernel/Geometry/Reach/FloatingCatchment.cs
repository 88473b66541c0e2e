namespace Sozialplanung.Geometry.Reach;

/// <summary>
/// Two-step floating catchment area: each supply is divided by the demand in its catchment, each place adds up what it reaches.
/// 2SFCA with <see cref="Catchment.Within"/> (Luo and Wang 2003), E2SFCA with steps or a falling weight (Luo and Qi 2009), 3SFCA with
/// competition between supplies (Wan, Zou and Sternberg 2012). The unit is supply per head of demand. Proven by vectors fca-12x5 and
/// hospital-3-tracts (PySAL, whose limit is excluded).
/// </summary>
public static class FloatingCatchment
{
    /// <summary>
    /// R_j = S_j / Σ_i P_i w_ij; A_i = Σ_j R_j w_ij. <paramref name="demand"/> and <paramref name="supply"/> are finite and not negative. A supply
    /// that no demand reaches is used by nobody; a place without supply in reach has 0. Errors: <see cref="ArgumentException"/>.
    /// </summary>
    public static double[] TwoStep(CostMatrix costs, IReadOnlyList<double> demand, IReadOnlyList<double> supply, Catchment catchment)
    {
        ArgumentNullException.ThrowIfNull(catchment);
        return Run(costs, demand, supply, (i, j) => catchment.Weight(costs[i, j]));
    }

    /// <summary>
    /// As <see cref="TwoStep"/>, each weight multiplied by the chance that demand i chooses supply j: g_ij / Σ_k g_ik. The chance is weighed by
    /// <paramref name="choice"/>; null: by the catchment itself, as Wan et al. have it. PySAL lets supplies beyond the limit compete too:
    /// give the same weight without a limit.
    /// </summary>
    public static double[] ThreeStep(
        CostMatrix costs, IReadOnlyList<double> demand, IReadOnlyList<double> supply, Catchment catchment, Catchment? choice = null)
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

        return Run(costs, demand, supply, (i, j) =>
            sums[i] > 0 ? catchment.Weight(costs[i, j]) * choice.Weight(costs[i, j]) / sums[i] : 0);
    }

    private static double[] Run(CostMatrix costs, IReadOnlyList<double> demand, IReadOnlyList<double> supply, Func<int, int, double> weight)
    {
        Check(costs, demand, supply);
        var access = new double[costs.DemandCount];
        for (var j = 0; j < costs.SupplyCount; j++)
        {
            var reached = 0.0;
            for (var i = 0; i < costs.DemandCount; i++)
            {
                reached += demand[i] * weight(i, j);
            }

            for (var i = 0; i < costs.DemandCount && reached > 0; i++)
            {
                access[i] += supply[j] / reached * weight(i, j);
            }
        }

        return access;
    }

    internal static void Check(CostMatrix costs, IReadOnlyList<double> demand, IReadOnlyList<double> supply)
    {
        ArgumentNullException.ThrowIfNull(costs);
        ArgumentNullException.ThrowIfNull(demand);
        ArgumentNullException.ThrowIfNull(supply);
        if (demand.Count != costs.DemandCount || supply.Count != costs.SupplyCount)
        {
            throw new ArgumentException($"The costs are {costs.DemandCount} × {costs.SupplyCount}; given are {demand.Count} and {supply.Count}.");
        }

        if (demand.Concat(supply).Any(number => !double.IsFinite(number) || number < 0))
        {
            throw new ArgumentException("Demand and supply are finite and not negative.");
        }
    }
}
