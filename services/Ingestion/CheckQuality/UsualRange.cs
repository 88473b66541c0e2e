using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Between which limits a value is usual, by what the same place had before.</summary>
internal readonly record struct UsualRange(double Lowest, double Highest)
{
    // A median deviation of the normal distribution is 0.6745 of its standard deviation, a mean absolute one 0.7979.
    private const double MedianShare = 0.6745;
    private const double MeanShare = 0.797884560802865;

    /// <summary>How far the value lies outside; 0 inside.</summary>
    public double Beyond(double value) => Math.Max(0, Math.Max(Lowest - value, value - Highest));

    /// <summary>
    /// z: mean ± threshold × standard deviation (divisor n − 1). Modified z: median ± threshold × MAD / 0.6745 (Iglewicz and Hoaglin 1993,
    /// p. 11); where more than half of the values agree, the mean absolute deviation stands in for the MAD. Range: smallest and largest, and the
    /// threshold as a share of what lies between them.
    /// </summary>
    public static UsualRange Of(double[] earlier, OutlierCheck check)
    {
        var threshold = check.ThresholdOrUsual;
        switch (check.Method)
        {
            case OutlierMethod.Z:
                var mean = earlier.Average();
                var squares = earlier.Sum(value => (value - mean) * (value - mean));
                return Around(mean, threshold * Math.Sqrt(squares / Math.Max(1, earlier.Length - 1)));
            case OutlierMethod.ModifiedZ:
                var median = Median(earlier);
                double[] deviations = [.. earlier.Select(value => Math.Abs(value - median))];
                var middle = Median(deviations);
                return Around(median, threshold * (middle > 0 ? middle / MedianShare : deviations.Average() / MeanShare));
            case OutlierMethod.Range:
                var (lowest, highest) = (earlier.Min(), earlier.Max());
                var more = threshold * (highest - lowest);
                return new UsualRange(lowest - more, highest + more);
            default:
                return new UsualRange(double.NegativeInfinity, double.PositiveInfinity);
        }
    }

    private static UsualRange Around(double middle, double distance) => new(middle - distance, middle + distance);

    private static double Median(double[] values)
    {
        double[] sorted = [.. values.Order()];
        var half = sorted.Length / 2;
        return sorted.Length % 2 == 1 ? sorted[half] : sorted[half - 1] + ((sorted[half] - sorted[half - 1]) / 2);
    }
}
