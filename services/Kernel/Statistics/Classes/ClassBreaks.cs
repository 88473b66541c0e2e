namespace Sozialplanung.Statistics.Classes;

/// <summary>
/// Class limits for maps. Each method returns the upper limits in rising order; classes are right-closed and the last limit is the
/// maximum. Equal limits are merged, so there may be fewer classes than asked for; no values, no classes.
/// Errors: <see cref="ArgumentOutOfRangeException"/> for a count below 1. Values must be finite.
/// </summary>
public static class ClassBreaks
{
    /// <summary>As many values in each class as possible: quantiles of type 7 (linear interpolation) at i/count.</summary>
    public static IReadOnlyList<double> Quantile(IReadOnlyCollection<double> values, int count)
    {
        var sorted = Sorted(values, count);
        return Merged(sorted, Enumerable.Range(1, count).Select(i => QuantileOf(sorted, (double)i / count)));
    }

    /// <summary>Classes of equal width between minimum and maximum.</summary>
    public static IReadOnlyList<double> EqualInterval(IReadOnlyCollection<double> values, int count)
    {
        var sorted = Sorted(values, count);
        return Merged(sorted, Enumerable.Range(1, count).Select(i => sorted[0] + (i * (sorted[^1] - sorted[0]) / count)));
    }

    /// <summary>Limits at mean −2, −1, +1, +2 standard deviations (divisor n − 1) as far as they lie below the maximum.</summary>
    public static IReadOnlyList<double> MeanStandardDeviation(IReadOnlyCollection<double> values)
    {
        var sorted = Sorted(values, 1);
        if (sorted.Length < 2)
        {
            return Merged(sorted, []);
        }

        var mean = sorted.Average();
        var deviation = Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1));
        return Merged(sorted, new[] { -2, -1, 1, 2 }.Select(factor => mean + (factor * deviation)).Where(limit => limit >= sorted[0]));
    }

    /// <summary>
    /// Fisher–Jenks: the classes with the smallest sum of squared deviations from their means, found exactly (Fisher 1958). Equal values
    /// stay together.
    /// </summary>
    public static IReadOnlyList<double> FisherJenks(IReadOnlyCollection<double> values, int count) =>
        FisherPartition.UpperLimits(Sorted(values, count), count);

    private static double[] Sorted(IReadOnlyCollection<double> values, int count)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        return [.. values.Order()];
    }

    private static double QuantileOf(double[] sorted, double share)
    {
        var position = share * (sorted.Length - 1);
        var below = (int)Math.Floor(position);
        return below + 1 < sorted.Length ? sorted[below] + ((position - below) * (sorted[below + 1] - sorted[below])) : sorted[^1];
    }

    private static List<double> Merged(double[] sorted, IEnumerable<double> limits) => sorted.Length == 0
        ? []
        : [.. limits.Where(limit => limit < sorted[^1]).Append(sorted[^1]).Distinct().Order()];
}
