namespace Sozialplanung.Statistics.Quantiles;

/// <summary>Quantiles of single values.</summary>
public static class Quantile
{
    private const double MachineEpsilon = 2.220446049250313e-16;

    /// <summary>
    /// The value below which the given share (0 to 1) of all values lies, by the named type; unit of the values. Values without a
    /// number are left out; none left: unknown. One value is every quantile. Source: Hyndman &amp; Fan
    /// 1996. Proved by <c>gisd-kreise-2021-quantiles</c> (type 9), <c>calemp-58-counties</c> (type 7).
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a share outside 0 to 1 or an unknown type.
    /// </summary>
    public static Value Of(IReadOnlyCollection<Value> values, double share, QuantileType type = QuantileType.Linear)
    {
        double[] sorted = [.. values.Where(value => value.HasNumber).Select(value => value.Number).Order()];
        Require(share);
        return sorted.Length == 0 ? Value.Unknown : Value.FromCalculation(OfSorted(sorted, share, type));
    }

    /// <summary>The same for numbers in rising order, at least one of them.</summary>
    internal static double OfSorted(ReadOnlySpan<double> sorted, double share, QuantileType type)
    {
        Require(share);
        var position = (sorted.Length * share) + Offset(type, share);
        // Where n·p should be whole, its last binary digit must not decide (as in R).
        var fuzz = 4 * MachineEpsilon * Math.Max(1, sorted.Length);
        var below = (int)Math.Floor(position + fuzz);
        var rest = Math.Abs(position - below) < fuzz ? 0 : position - below;
        var weight = Weight(type, below, rest);
        var (low, high) = (At(sorted, below), At(sorted, below + 1));
        return weight == 0 ? low
            : weight == 1 ? high
            : double.IsFinite(high - low) ? low + (weight * (high - low))
            : ((1 - weight) * low) + (weight * high);
    }

    private static double Offset(QuantileType type, double share) =>
        type switch
        {
            QuantileType.InverseDistribution or QuantileType.AveragedInverse or QuantileType.LinearDistribution => 0,
            QuantileType.NearestEven => -0.5,
            QuantileType.Midpoints => 0.5,
            QuantileType.Weibull => share,
            QuantileType.Linear => 1 - share,
            QuantileType.MedianUnbiased => (share + 1) / 3,
            QuantileType.NormalUnbiased => (share / 4) + 0.375,
            _ => throw new ArgumentOutOfRangeException(nameof(type), type, "The quantile types are numbered 1 to 9."),
        };

    private static double Weight(QuantileType type, int below, double rest) =>
        type switch
        {
            QuantileType.InverseDistribution => rest > 0 ? 1 : 0,
            QuantileType.AveragedInverse => rest > 0 ? 1 : 0.5,
            QuantileType.NearestEven => rest > 0 || below % 2 != 0 ? 1 : 0,
            _ => rest,
        };

    private static double At(ReadOnlySpan<double> sorted, int rank) => sorted[Math.Clamp(rank, 1, sorted.Length) - 1];

    private static void Require(double share)
    {
        if (!(share >= 0 && share <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(share), share, "The share of a quantile lies between 0 and 1.");
        }
    }
}
