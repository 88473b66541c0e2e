namespace Sozialplanung.Statistics.Space;

/// <summary>The divisor of the variance in local Moran; printed with the results, for they differ by n/(n − 1).</summary>
public enum LocalScaling
{
    /// <summary>n − 1: esda, GeoDa, spdep with <c>mlvar = FALSE</c>.</summary>
    SampleVariance,

    /// <summary>n: Anselin 1995, default of spdep.</summary>
    PopulationVariance,
}

/// <summary>How an area and its neighbourhood lie to the mean.</summary>
public enum Quadrant
{
    /// <summary>High among high.</summary>
    HighHigh = 1,

    /// <summary>Low among high.</summary>
    LowHigh = 2,

    /// <summary>Low among low.</summary>
    LowLow = 3,

    /// <summary>High among low.</summary>
    HighLow = 4,
}

/// <summary>
/// Which areas make the spatial order: per area the statistic and the quadrant (null where there is no number).
/// </summary>
public sealed record LocalMoran(IReadOnlyList<Value> Statistics, IReadOnlyList<Quadrant?> Quadrants)
{
    /// <summary>
    /// Iᵢ = zᵢ·Σⱼ wᵢⱼzⱼ/(z'z/(n − 1)), or divided by n. Rates of small areas are to be standardised first
    /// (<see cref="RateStandardisation"/>). An area without a number passes its reason on; an area without neighbours is 0. Fewer
    /// than three areas, all equal, or no neighbours: not meaningful. Source: Anselin 1995, Geographical Analysis 27, p. 93.
    /// Proved by <c>moran-stl-hr8893</c>, <c>moran-sids2-sidr74</c>.
    /// Errors: <see cref="ArgumentException"/> where values and weights differ in length.
    /// </summary>
    public static LocalMoran Of(IReadOnlyList<Value> values, SpatialWeights weights, LocalScaling scaling)
    {
        var areas = UsableAreas.Of(values, weights);
        if (!areas.CanBeCompared(3))
        {
            return new LocalMoran(areas.Spread(values, _ => Value.NotMeaningful), new Quadrant?[values.Count]);
        }

        var variance = areas.SquaredDeviations / (scaling == LocalScaling.SampleVariance ? areas.Count - 1 : areas.Count);
        double[] lags = [.. Enumerable.Range(0, areas.Count).Select(i => areas.Weights.Lag(i, areas.Deviations))];
        var quadrants = new Quadrant?[values.Count];
        for (var i = 0; i < areas.Count; i++)
        {
            quadrants[areas.Places[i]] =
                areas.Deviations[i] > 0
                    ? lags[i] > 0
                        ? Quadrant.HighHigh
                        : Quadrant.HighLow
                    : lags[i] > 0
                        ? Quadrant.LowHigh
                        : Quadrant.LowLow;
        }

        return new LocalMoran(
            areas.Spread(values, i => Value.FromCalculation(areas.Deviations[i] * lags[i] / variance)),
            quadrants
        );
    }

    /// <summary>
    /// Probability per area by conditional permutation: the area keeps its value, its neighbours are drawn from all others; (R +
    /// 1)/(M + 1) on the side of the observed value, ties counted. The same seed gives the same draws. Many areas are tested at
    /// once: of a hundred without any order, about ten fall below 0.05, five on each side. An area without neighbours, or its
    /// own neighbour: not meaningful.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for fewer than one permutation.
    /// </summary>
    public static Value[] PermutationProbabilities(
        IReadOnlyList<Value> values,
        SpatialWeights weights,
        int seed,
        int permutations = 999
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        var areas = UsableAreas.Of(values, weights);
        if (!areas.CanBeCompared(3))
        {
            return areas.Spread(values, _ => Value.NotMeaningful);
        }

        var random = new Random(seed);
        int[] pool = [.. Enumerable.Range(0, areas.Count)];
        return areas.Spread(values, area => Probability(areas, area, pool, random, permutations));
    }

    private static Value Probability(UsableAreas areas, int area, int[] pool, Random random, int permutations)
    {
        var neighbours = areas.Weights.NeighboursOf(area);
        if (neighbours.Count == 0 || neighbours.Contains(area))
        {
            return Value.NotMeaningful;
        }

        return Shuffles.ConditionalProbability(
            areas.Deviations,
            area,
            pool,
            neighbours,
            areas.Deviations[area],
            random,
            permutations
        );
    }
}
