namespace Sozialplanung.Statistics.Space;

/// <summary>
/// Where high values gather (hot spots) and low ones (cold spots). Areas without a number are left out with their borders.
/// Errors: <see cref="ArgumentException"/> where values and weights differ in length.
/// </summary>
public static class GetisOrd
{
    /// <summary>
    /// General G = Σ wᵢⱼxᵢxⱼ/Σ_{i≠j} xᵢxⱼ, expected S₀/(n(n − 1)), variance by randomisation; for values that are not negative.
    /// Binary weights. A negative value, fewer than four areas, all equal, or no neighbours: not meaningful. Source: Getis &amp;
    /// Ord 1992, Geographical Analysis 24, p. 189. Proved by <c>getis-ord-6-points</c>.
    /// </summary>
    public static SpatialStatistic GeneralG(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        var areas = UsableAreas.Of(values, weights);
        if (!areas.CanBeCompared(4) || areas.Numbers.Min() < 0)
        {
            return SpatialStatistic.NotMeaningful;
        }

        var x = areas.Numbers;
        double[] powers = [.. Enumerable.Range(1, 4).Select(power => x.Sum(number => Math.Pow(number, power)))];
        var all = (powers[0] * powers[0]) - powers[1];
        var near = Near(x, areas.Weights);
        double n = areas.Count;
        var expected = areas.Weights.S0 / (n * (n - 1));
        var variance = (SecondMoment(areas, powers) / (all * all * n * (n - 1) * (n - 2) * (n - 3))) - (expected * expected);
        return new SpatialStatistic(
            Value.FromCalculation(near / all),
            expected,
            Value.NotMeaningful,
            Value.FromCalculation(variance)
        );
    }

    /// <summary>
    /// Gi per area as z: neighbours without the area itself against all other areas; above 0: high values around, below: low
    /// ones. Fewer than three areas, no neighbours, or neighbours only: not meaningful. Source: Ord &amp; Getis 1995,
    /// Geographical Analysis 27, p. 289. Proved by <c>getis-ord-6-points</c>, <c>getis-ord-stl-binary</c>.
    /// </summary>
    public static Value[] LocalG(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        var areas = UsableAreas.Of(values, weights);
        return areas.Spread(values, i => areas.CanBeCompared(3) ? WithoutSelf(areas, i) : Value.NotMeaningful);
    }

    /// <summary>
    /// Gi* per area as z: (Σwx − x̄W)/(s·√((nΣw² − W²)/(n − 1))), s with divisor n; the area counts among its neighbours and need
    /// not be given among them. Use binary weights: packages differ over row-standardised ones. Not meaningful as in
    /// <see cref="LocalG"/>. Source: Ord &amp; Getis 1995, p. 297. Proved by <c>getis-ord-6-points</c>,
    /// <c>getis-ord-stl-binary</c>.
    /// </summary>
    public static Value[] LocalGStar(IReadOnlyList<Value> values, SpatialWeights weights)
    {
        var areas = UsableAreas.Of(values, weights);
        var star = areas.Weights.WithSelf();
        var variance = areas.SquaredDeviations / Math.Max(1, areas.Count);
        return areas.Spread(
            values,
            i =>
                areas.CanBeCompared(3)
                    ? Z(star.Lag(i, areas.Deviations), star.RowSum(i), star.WeightOf(i), variance, areas.Count)
                    : Value.NotMeaningful
        );
    }

    /// <summary>
    /// Probability of the general G by shuffling the values over the areas: (R + 1)/(M + 1), R of M shuffles at least as far on
    /// the side of the observed one, ties counted. The same seed gives the same shuffles. Not meaningful as in
    /// <see cref="GeneralG"/>.
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
        return areas.CanBeCompared(4) && areas.Numbers.Min() >= 0
            ? Shuffles.Probability(
                areas.Numbers,
                shuffled => Near(shuffled, areas.Weights),
                Near(areas.Numbers, areas.Weights),
                seed,
                permutations
            )
            : Value.NotMeaningful;
    }

    /// <summary>
    /// Probability of Gi per area by conditional permutation: the area keeps its value, its neighbours are drawn from all others;
    /// (R + 1)/(M + 1) on the side of the observed value, ties counted. Gi* has the same, since the area itself stays. The same
    /// seed gives the same draws. As with <see cref="LocalMoran"/> many areas are tested at once. Fewer than three areas, all
    /// equal, or no neighbours: not meaningful. Source: Anselin 1995, Geographical Analysis 27, p. 96.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for fewer than one permutation.
    /// </summary>
    public static Value[] LocalPermutationProbabilities(
        IReadOnlyList<Value> values,
        SpatialWeights weights,
        int seed,
        int permutations = 999
    )
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(permutations, 1);
        var areas = UsableAreas.Of(values, weights);
        var random = new Random(seed);
        int[] pool = [.. Enumerable.Range(0, areas.Count)];
        return areas.Spread(
            values,
            area =>
            {
                int[] others = [.. areas.Weights.NeighboursOf(area).Where(neighbour => neighbour != area)];
                return areas.CanBeCompared(3) && others.Length > 0
                    ? Shuffles.ConditionalProbability(areas.Numbers, area, pool, others, 1, random, permutations)
                    : Value.NotMeaningful;
            }
        );
    }

    private static double Near(double[] numbers, SpatialWeights weights)
    {
        var sum = 0.0;
        for (var i = 0; i < numbers.Length; i++)
        {
            sum += numbers[i] * weights.Lag(i, numbers);
        }

        return sum;
    }

    private static Value WithoutSelf(UsableAreas areas, int area)
    {
        var (n, x) = (areas.Count - 1, areas.Numbers);
        var mean = (x.Sum() - x[area]) / n;
        double[] deviations = [.. x.Select((number, other) => other == area ? 0 : number - mean)];
        return Z(
            areas.Weights.Lag(area, deviations),
            areas.Weights.RowSum(area),
            areas.Weights.WeightOf(area),
            deviations.Sum(deviation => deviation * deviation) / n,
            n
        );
    }

    private static Value Z(double lag, double rowSum, double weight, double variance, double n)
    {
        var spread = variance * ((n * rowSum * weight) - (rowSum * rowSum)) / (n - 1);
        return spread > 1e-300 ? Value.FromCalculation(lag / Math.Sqrt(spread)) : Value.NotMeaningful;
    }

    private static double SecondMoment(UsableAreas areas, double[] p)
    {
        double n = areas.Count;
        var (s0, s1, s2) = (areas.Weights.S0 * areas.Weights.S0, areas.Weights.S1, areas.Weights.S2);
        var b0 = (((n * n) - (3 * n) + 3) * s1) - (n * s2) + (3 * s0);
        var b1 = -((((n * n) - n) * s1) - (2 * n * s2) + (6 * s0));
        var b2 = -((2 * n * s1) - ((n + 3) * s2) + (6 * s0));
        var b3 = (4 * (n - 1) * s1) - (2 * (n + 1) * s2) + (8 * s0);
        var b4 = s1 - s2 + s0;
        var square = p[0] * p[0];
        return (b0 * p[1] * p[1]) + (b1 * p[3]) + (b2 * square * p[1]) + (b3 * p[0] * p[2]) + (b4 * square * square);
    }
}
