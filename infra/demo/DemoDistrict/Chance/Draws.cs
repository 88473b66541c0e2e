namespace Sozialplanung.DemoDistrict.Chance;

/// <summary>What one does with dice: pick, shuffle, count successes.</summary>
internal static class Draws
{
    public static T Pick<T>(this Dice dice, IReadOnlyList<T> choices) => choices[dice.Below(choices.Count)];

    /// <summary>The index of one weight, drawn in proportion.</summary>
    public static int PickWeighted(this Dice dice, ReadOnlySpan<double> weights)
    {
        var total = 0.0;
        foreach (var weight in weights)
        {
            total += weight;
        }

        var left = dice.Unit() * total;
        for (var i = 0; i < weights.Length; i++)
        {
            left -= weights[i];
            if (left < 0)
            {
                return i;
            }
        }

        return weights.Length - 1;
    }

    public static void Shuffle<T>(this Dice dice, IList<T> items)
    {
        for (var i = items.Count - 1; i > 0; i--)
        {
            var other = dice.Below(i + 1);
            (items[i], items[other]) = (items[other], items[i]);
        }
    }

    /// <summary>Standard normal (Box and Muller 1958).</summary>
    public static double Normal(this Dice dice) =>
        Math.Sqrt(-2 * Math.Log(1 - dice.Unit())) * Math.Cos(2 * Math.PI * dice.Unit());

    /// <summary>How many of <paramref name="trials"/> succeed; above 60 expected successes by the normal curve.</summary>
    public static int Successes(this Dice dice, int trials, double probability)
    {
        probability = Math.Clamp(probability, 0, 1);
        if (trials * probability > 60)
        {
            var spread = Math.Sqrt(trials * probability * (1 - probability));
            return Math.Clamp((int)Math.Round((trials * probability) + (spread * dice.Normal())), 0, trials);
        }

        var successes = 0;
        for (var i = 0; i < trials; i++)
        {
            successes += dice.Chance(probability) ? 1 : 0;
        }

        return successes;
    }
}
