namespace Sozialplanung.Statistics.Space;

/// <summary>Inference by chance under control: a seed stands for one fixed sequence of shuffles.</summary>
internal static class Shuffles
{
    /// <summary>(R + 1)/(M + 1) on the side on which the observed statistic lies.</summary>
    public static double Probability(
        double[] numbers, Func<double[], double> statistic, double observed, int seed, int permutations)
    {
        var random = new Random(seed);
        double[] shuffled = [.. numbers];
        var atLeast = 0;
        for (var i = 0; i < permutations; i++)
        {
            random.Shuffle(shuffled);
            atLeast += statistic(shuffled) >= observed ? 1 : 0;
        }

        return OneSided(atLeast, permutations);
    }

    /// <summary>
    /// The same for one area that stays where it is, while its neighbours are drawn from all others: <paramref name="statistic"/>
    /// of the mean of the drawn numbers.
    /// </summary>
    public static double ConditionalProbability(
        double[] others, int neighbours, Func<double, double> statistic, double observed, Random random, int permutations)
    {
        var atLeast = 0;
        for (var i = 0; i < permutations; i++)
        {
            var sum = 0.0;
            for (var drawn = 0; drawn < neighbours; drawn++)
            {
                var place = random.Next(drawn, others.Length);
                (others[drawn], others[place]) = (others[place], others[drawn]);
                sum += others[drawn];
            }

            atLeast += statistic(sum / neighbours) >= observed ? 1 : 0;
        }

        return OneSided(atLeast, permutations);
    }

    private static double OneSided(int atLeast, int permutations) =>
        (Math.Min(atLeast, permutations - atLeast) + 1.0) / (permutations + 1.0);
}
