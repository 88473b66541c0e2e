using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Classes;

/// <summary>
/// Class limits for maps. Each method returns the upper limits in rising order, in the unit of the values; classes are
/// right-closed and the last limit is the maximum. So equal values are never split. Equal limits are merged, so there may be
/// fewer classes than asked for; no values, no classes; one value or all equal, one class. Values must be finite: leave out what
/// has no number.
/// Errors: <see cref="ArgumentOutOfRangeException"/> for a count below 1. Proved by <c>calemp-58-counties</c>,
/// <c>zero-inflated-56</c>.
/// </summary>
public static class ClassBreaks
{
    /// <summary>
    /// As many values in each class as possible: quantiles of the named type (7: linear interpolation) at i/count.
    /// </summary>
    public static IReadOnlyList<double> Quantile(
        IReadOnlyCollection<double> values,
        int count,
        QuantileType type = QuantileType.Linear
    )
    {
        var sorted = Sorted(values, count);
        return Percentiles(sorted, [.. Enumerable.Range(1, count).Select(i => (double)i / count)], type);
    }

    /// <summary>
    /// Limits at given shares of the values (0 to 1), such as 0.1 and 0.9. With <paramref name="keepEmptyClasses"/> equal limits
    /// stay.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a share outside 0 to 1.
    /// </summary>
    public static IReadOnlyList<double> Percentiles(
        IReadOnlyCollection<double> values,
        IReadOnlyList<double> shares,
        QuantileType type = QuantileType.Linear,
        bool keepEmptyClasses = false
    )
    {
        var sorted = Sorted(values, 1);
        return sorted.Length == 0
            ? []
            : Finished(sorted, shares.Select(share => Quantiles.Quantile.OfSorted(sorted, share, type)), keepEmptyClasses);
    }

    /// <summary>Classes of equal width between minimum and maximum: min + i·(max − min)/count.</summary>
    public static IReadOnlyList<double> EqualInterval(IReadOnlyCollection<double> values, int count)
    {
        var sorted = Sorted(values, count);
        return sorted.Length == 0
            ? []
            : Finished(
                sorted,
                Enumerable.Range(1, count - 1).Select(i => Between(sorted[0], sorted[^1], (double)i / count, i, count)),
                false
            );
    }

    /// <summary>
    /// Limits set by a person or a rule (say, 5, 10, 20 percent), completed by the maximum where it lies above. Limits are kept
    /// where no value falls between them, so that maps stay comparable.
    /// Errors: <see cref="ArgumentException"/> for limits that do not rise.
    /// </summary>
    public static IReadOnlyList<double> Fixed(IReadOnlyCollection<double> values, IReadOnlyList<double> limits)
    {
        if (limits.Zip(limits.Skip(1)).Any(pair => !(pair.First < pair.Second)) || limits.Any(limit => !double.IsFinite(limit)))
        {
            throw new ArgumentException("Class limits are finite and rise.", nameof(limits));
        }

        var sorted = Sorted(values, 1);
        return sorted.Length == 0 || (limits.Count > 0 && sorted[^1] <= limits[^1]) ? limits : [.. limits, sorted[^1]];
    }

    /// <summary>
    /// Limits at mean −2, −1, +1, +2 standard deviations (divisor n − 1) as far as they lie between minimum and maximum; with
    /// <paramref name="keepEmptyClasses"/> also below the minimum.
    /// </summary>
    public static IReadOnlyList<double> MeanStandardDeviation(IReadOnlyCollection<double> values, bool keepEmptyClasses = false)
    {
        var sorted = Sorted(values, 1);
        if (sorted.Length < 2 || sorted[0] == sorted[^1])
        {
            return Finished(sorted, [], false);
        }

        var mean = sorted.Average();
        var deviation = Math.Sqrt(sorted.Sum(value => (value - mean) * (value - mean)) / (sorted.Length - 1));
        return Finished(sorted, new[] { -2, -1, 1, 2 }.Select(factor => mean + (factor * deviation)), keepEmptyClasses);
    }

    /// <summary>
    /// Fisher–Jenks: the classes with the smallest sum of squared deviations from their means, found exactly (Fisher 1958, JASA
    /// 53, p. 789). Limits are the largest values of the classes.
    /// </summary>
    public static IReadOnlyList<double> FisherJenks(IReadOnlyCollection<double> values, int count) =>
        FisherPartition.UpperLimits(Sorted(values, count), count);

    /// <summary>
    /// For many small and few large values: the mean, the mean of those not below it, and so on until one distinct value is left.
    /// Source: Jiang 2013, The Professional Geographer 65, p. 482.
    /// </summary>
    public static IReadOnlyList<double> HeadTail(IReadOnlyCollection<double> values)
    {
        var sorted = Sorted(values, 1);
        var limits = new List<double>();
        var start = 0;
        while (start < sorted.Length && sorted[start] < sorted[^1])
        {
            var sum = sorted.Skip(start).Sum();
            var mean = double.IsFinite(sum)
                ? sum / (sorted.Length - start)
                : sorted.Skip(start).Average(value => value / sorted.Length) * sorted.Length;
            var next = Array.FindIndex(sorted, start, value => value >= mean);
            if (next <= start)
            {
                break;
            }

            limits.Add(mean);
            start = next;
        }

        return Finished(sorted, limits, false);
    }

    /// <summary>
    /// Limits in the middle of the count − 1 widest gaps between values; of equally wide gaps the lower one first.
    /// </summary>
    public static IReadOnlyList<double> MaximumBreaks(IReadOnlyCollection<double> values, int count)
    {
        double[] distinct = [.. Sorted(values, count).Distinct()];
        return Finished(
            distinct,
            Enumerable
                .Range(0, Math.Max(0, distinct.Length - 1))
                .OrderByDescending(i => distinct[i + 1] - distinct[i])
                .Take(count - 1)
                .Select(i => (distinct[i] / 2) + (distinct[i + 1] / 2)),
            false
        );
    }

    /// <summary>
    /// Limits at q1 − h·IQR, q1, median, q3, q3 + h·IQR (quartiles of type 7): the outer classes hold outliers. With
    /// <paramref name="keepEmptyClasses"/> equal limits and those outside the values stay. Source: Tukey 1977, p. 43.
    /// </summary>
    public static IReadOnlyList<double> BoxPlot(
        IReadOnlyCollection<double> values,
        double hinge = 1.5,
        bool keepEmptyClasses = false
    )
    {
        var sorted = Sorted(values, 1);
        if (sorted.Length == 0)
        {
            return [];
        }

        double[] quartiles =
        [
            .. new[] { 0.25, 0.5, 0.75 }.Select(share => Quantiles.Quantile.OfSorted(sorted, share, QuantileType.Linear)),
        ];
        var reach = hinge * (quartiles[2] - quartiles[0]);
        return Finished(sorted, [quartiles[0] - reach, .. quartiles, quartiles[2] + reach], keepEmptyClasses);
    }

    // The product first: thirds of a whole number stay exact, so that a value on a limit stays in its class.
    private static double Between(double low, double high, double share, int part, int parts)
    {
        var step = (high - low) * part / parts;
        return double.IsFinite(step) ? low + step : ((1 - share) * low) + (share * high);
    }

    private static double[] Sorted(IReadOnlyCollection<double> values, int count)
    {
        ArgumentNullException.ThrowIfNull(values);
        ArgumentOutOfRangeException.ThrowIfLessThan(count, 1);
        double[] sorted = [.. values];
        Array.Sort(sorted);
        return sorted;
    }

    private static IReadOnlyList<double> Finished(double[] sorted, IEnumerable<double> limits, bool keepEmptyClasses)
    {
        if (sorted.Length == 0)
        {
            return [];
        }

        double[] rising = [.. limits.Where(double.IsFinite).Order()];
        return keepEmptyClasses
            ? [.. rising, .. rising.Length > 0 && rising[^1] >= sorted[^1] ? Array.Empty<double>() : [sorted[^1]]]
            : [.. rising.Where(limit => limit >= sorted[0] && limit < sorted[^1]).Append(sorted[^1]).Distinct()];
    }
}
