namespace Sozialplanung.Statistics.Space;

/// <summary>
/// Whether neighbours differ less than any two areas do; more sensitive than Moran's I to small-scale differences.
/// </summary>
public static class GearyC
{
    /// <summary>
    /// C = (n − 1)/(2S₀) · Σ wᵢⱼ(xᵢ − xⱼ)²/z'z, expected 1; below 1: like beside like. Areas without a number are left out with
    /// their borders. Fewer than three areas, all equal, or no neighbours: not meaningful. Source: Cliff &amp; Ord 1981, p. 17,
    /// 56. Proved by <c>geary-columbus-crime</c>, <c>moran-stl-hr8893</c>.
    /// Errors: <see cref="ArgumentException"/> where values and weights differ in length.
    /// </summary>
    public static SpatialStatistic Of(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        var areas = UsableAreas.Of(values, weights);
        if (!areas.CanBeCompared(3))
        {
            return SpatialStatistic.NotMeaningful;
        }

        double n = areas.Count;
        var (s0, s1, s2, k) = (areas.Weights.S0, areas.Weights.S1, areas.Weights.S2, MoranI.Kurtosis(areas));
        var differences = Differences(areas.Numbers, areas.Weights);
        var normal = (((((2 * s1) + s2) * (n - 1)) - (4 * s0 * s0)) / (2 * (n + 1) * s0 * s0));
        var random =
            (
                ((n - 1) * s1 * ((n * n) - (3 * n) + 3 - (k * (n - 1))))
                - ((n - 1) * s2 / 4 * ((n * n) + (3 * n) - 6 - (k * ((n * n) - n + 2))))
                + (s0 * s0 * ((n * n) - 3 - (k * (n - 1) * (n - 1))))
            ) / (n * (n - 2) * (n - 3) * s0 * s0);
        return new SpatialStatistic(
            Value.FromCalculation((n - 1) / (2 * s0) * differences / areas.SquaredDeviations),
            1,
            Value.FromCalculation(normal),
            Value.FromCalculation(random)
        );
    }

    /// <summary>
    /// Probability of C by shuffling the values over the areas: (R + 1)/(M + 1), R of M shuffles at least as far on the side of
    /// the observed one, ties counted. The same seed gives the same shuffles. Not meaningful as in <see cref="Of"/>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for fewer than one shuffle.
    /// </summary>
    public static Value PermutationProbability(
        IReadOnlyList<Value> values,
        SpatialWeights weights,
        int seed,
        int permutations = 999
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        var areas = UsableAreas.Of(values, weights);
        return areas.CanBeCompared(3)
            ? Shuffles.Probability(
                areas.Numbers,
                shuffled => Differences(shuffled, areas.Weights),
                Differences(areas.Numbers, areas.Weights),
                seed,
                permutations
            )
            : Value.NotMeaningful;
    }

    private static double Differences(double[] numbers, SpatialWeights weights)
    {
        var sum = 0.0;
        for (var i = 0; i < numbers.Length; i++)
        {
            foreach (var j in weights.NeighboursOf(i))
            {
                sum += weights.WeightOf(i) * (numbers[i] - numbers[j]) * (numbers[i] - numbers[j]);
            }
        }

        return sum;
    }
}
