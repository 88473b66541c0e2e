namespace Sozialplanung.Statistics.Space;

/// <summary>
/// Whether like areas lie beside each other. Areas without a number are left out together with their borders. Fewer than three
/// areas, all equal, or no neighbours: not meaningful.
/// Errors: <see cref="ArgumentException"/> where values and weights differ in length.
/// </summary>
public static class MoranI
{
    /// <summary>
    /// I = n/S₀ · z'Wz/z'z, E = −1/(n − 1), z deviations from the mean; above E: like beside like, below: unlike. Var (normal) =
    /// (n²S₁ − nS₂ + 3S₀²)/((n² − 1)S₀²) − E²; Var (random) with the kurtosis k = m₄/m₂². Source: Cliff &amp; Ord 1981, p. 42–46.
    /// Proved by <c>moran-stl-hr8893</c>, <c>moran-sids2-sidr74</c>, <c>geary-columbus-crime</c>.
    /// </summary>
    public static SpatialStatistic Of(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        var areas = UsableAreas.Of(values, weights);
        if (!areas.CanBeCompared(3))
        {
            return SpatialStatistic.NotMeaningful;
        }

        double n = areas.Count;
        var (s0, s1, s2) = (areas.Weights.S0, areas.Weights.S1, areas.Weights.S2);
        var expected = -1 / (n - 1);
        var normal = (((n * n * s1) - (n * s2) + (3 * s0 * s0)) / (((n * n) - 1) * s0 * s0)) - (expected * expected);
        var kurtosis = Kurtosis(areas);
        var random =
            (
                (
                    (n * ((((n * n) - (3 * n) + 3) * s1) - (n * s2) + (3 * s0 * s0)))
                    - (kurtosis * ((((n * n) - n) * s1) - (2 * n * s2) + (6 * s0 * s0)))
                ) / ((n - 1) * (n - 2) * (n - 3) * s0 * s0)
            ) - (expected * expected);
        return new SpatialStatistic(
            Value.FromCalculation(Statistic(areas.Deviations, areas)),
            expected,
            Value.FromCalculation(normal),
            Value.FromCalculation(random)
        );
    }

    /// <summary>
    /// Probability of I by shuffling the values over the areas: (R + 1)/(M + 1), R of M shuffles at least as far on the side of
    /// the observed one, ties counted. The same seed gives the same shuffles.
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
        if (!areas.CanBeCompared(3))
        {
            return Value.NotMeaningful;
        }

        var observed = Statistic(areas.Deviations, areas);
        return Shuffles.Probability(areas.Deviations, shuffled => Statistic(shuffled, areas), observed, seed, permutations);
    }

    internal static double Kurtosis(UsableAreas areas)
    {
        var second = areas.SquaredDeviations / areas.Count;
        return areas.Deviations.Sum(z => z * z * z * z) / areas.Count / (second * second);
    }

    private static double Statistic(double[] deviations, UsableAreas areas)
    {
        var products = 0.0;
        for (var i = 0; i < deviations.Length; i++)
        {
            products += deviations[i] * areas.Weights.Lag(i, deviations);
        }

        return deviations.Length / areas.Weights.S0 * products / areas.SquaredDeviations;
    }
}
