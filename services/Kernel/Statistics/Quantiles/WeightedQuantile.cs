namespace Sozialplanung.Statistics.Quantiles;

/// <summary>Quantiles of values that stand for unequal numbers of people or households.</summary>
public static class WeightedQuantile
{
    /// <summary>
    /// The smallest value at which the cumulated weight reaches the share (0 to 1) of all weight; the mean with the next value
    /// where it is met exactly. Equal weights give type 2. Unit of the values. Pairs without a number or with a weight of zero
    /// are left out; none left: unknown; a negative weight: not meaningful. Source: inverse of the weighted empirical
    /// distribution, Hyndman &amp; Fan 1996, definition 2.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a share
    /// outside 0 to 1.
    /// </summary>
    public static Value Of(IReadOnlyList<Value> values, IReadOnlyList<Value> weights, double share)
    {
        Inputs.RequireSameLength(values.Count, weights.Count);
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share of a quantile lies between 0 and 1.");
        }

        (double Number, double Weight)[] pairs =
        [
            .. Enumerable
                .Range(0, values.Count)
                .Where(i => values[i].HasNumber && weights[i].HasNumber && weights[i].Number != 0)
                .Select(i => (values[i].Number, weights[i].Number))
                .OrderBy(pair => pair.Item1),
        ];
        return pairs.Length == 0 ? Value.Unknown
            : pairs.Any(pair => pair.Weight < 0) ? Value.NotMeaningful
            : OfSorted(pairs, share);
    }

    private static Value OfSorted((double Number, double Weight)[] pairs, double share)
    {
        var total = pairs.Sum(pair => pair.Weight);
        var (target, reached, fuzz) = (share * total, 0.0, 1e-12 * total);
        for (var i = 0; i < pairs.Length - 1; i++)
        {
            reached += pairs[i].Weight;
            if (Math.Abs(reached - target) <= fuzz)
            {
                return Value.FromCalculation((pairs[i].Number / 2) + (pairs[i + 1].Number / 2));
            }

            if (reached > target)
            {
                return Value.FromCalculation(pairs[i].Number);
            }
        }

        return Value.FromCalculation(pairs[^1].Number);
    }
}
