namespace Sozialplanung.Statistics.Space;

/// <summary>
/// Inference by chance under control: a seed stands for one fixed sequence of shuffles. Both tails are counted with their ties,
/// so that values of few kinds are not called rare; the smaller one is (R + 1)/(M + 1).
/// </summary>
internal static class Shuffles
{
    // Sums of the same numbers in another order differ in their last digits.
    private const double Tie = 1e-12;

    /// <summary>How often a statistic of the shuffled numbers is at least as far out as the observed one, on its side.</summary>
    public static double Probability(
        double[] numbers,
        Func<double[], double> statistic,
        double observed,
        int seed,
        int permutations
    )
    {
        var random = new Random(seed);
        double[] shuffled = [.. numbers];
        var tails = new Tails(observed);
        for (var i = 0; i < permutations; i++)
        {
            random.Shuffle(shuffled);
            tails.Count(statistic(shuffled));
        }

        return tails.Probability(permutations);
    }

    /// <summary>
    /// The same for one area that stays where it is, while so many neighbours are drawn from all others: the statistic is
    /// <paramref name="factor"/> times the mean of those drawn. <paramref name="pool"/> holds all areas in any order and may be
    /// used again.
    /// </summary>
    public static double ConditionalProbability(
        double[] numbers,
        int area,
        int[] pool,
        IReadOnlyList<int> neighbours,
        double factor,
        Random random,
        int permutations
    )
    {
        var tails = new Tails(factor * neighbours.Average(neighbour => numbers[neighbour]));
        for (var i = 0; i < permutations; i++)
        {
            var sum = 0.0;
            for (var drawn = 0; drawn < neighbours.Count; drawn++)
            {
                do
                {
                    var place = random.Next(drawn, pool.Length);
                    (pool[drawn], pool[place]) = (pool[place], pool[drawn]);
                } while (pool[drawn] == area);

                sum += numbers[pool[drawn]];
            }

            tails.Count(factor * (sum / neighbours.Count));
        }

        return tails.Probability(permutations);
    }

    private struct Tails(double observed)
    {
        private readonly double _tie = Tie * Math.Max(Math.Abs(observed), Tie);
        private int _atLeast;
        private int _atMost;

        public void Count(double statistic)
        {
            _atLeast += statistic >= observed - _tie ? 1 : 0;
            _atMost += statistic <= observed + _tie ? 1 : 0;
        }

        public readonly double Probability(int permutations) => (Math.Min(_atLeast, _atMost) + 1.0) / (permutations + 1.0);
    }
}
