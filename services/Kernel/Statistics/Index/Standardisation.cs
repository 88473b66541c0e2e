using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Index;

/// <summary>
/// Brings the values of one indicator to a common scale, one result per area. An area without a number keeps its reason and takes
/// no part. Where nothing can be told apart (one area, all equal but for 10⁻¹² of their size), z and min–max are <see cref="ValueState.NotMeaningful"/>, and
/// so is what leaves the range of numbers. Proved by <c>standardisation-variants</c>.
/// </summary>
public static class Standardisation
{
    private const double LeastSpread = 1e-12;

    /// <summary>By the named method. Errors: <see cref="ArgumentOutOfRangeException"/> for an unknown method.</summary>
    public static Value[] Of(IReadOnlyList<Value> values, StandardisationMethod method) =>
        method switch
        {
            StandardisationMethod.None => [.. values],
            StandardisationMethod.ZPopulation => ZWithPopulationDeviation(values),
            StandardisationMethod.ZSample => ZWithSampleDeviation(values),
            StandardisationMethod.MinMax => MinMax(values),
            StandardisationMethod.Rank => Ranking.MeanRanks(values),
            StandardisationMethod.PercentileRank => Ranking.PercentileRanks(values),
            _ => throw new ArgumentOutOfRangeException(nameof(method), method, "Unknown standardisation."),
        };

    /// <summary>(x − mean)/√(Σ(x − mean)²/n): unit standard deviations, mean 0.</summary>
    public static Value[] ZWithPopulationDeviation(IReadOnlyList<Value> values) => Z(values, 0);

    /// <summary>(x − mean)/√(Σ(x − mean)²/(n − 1)): unit standard deviations, mean 0.</summary>
    public static Value[] ZWithSampleDeviation(IReadOnlyList<Value> values) => Z(values, 1);

    /// <summary>low + (x − min)/(max − min)·(high − low).</summary>
    public static Value[] MinMax(IReadOnlyList<Value> values, double low = 0, double high = 1)
    {
        var moments = Moments.Of(values);
        var range = moments.Maximum - moments.Minimum;
        return Each(values, moments, range, number => low + ((number - moments.Minimum) / range * (high - low)));
    }

    private static Value[] Z(IReadOnlyList<Value> values, int lostDegrees)
    {
        var moments = Moments.Of(values);
        var deviation = moments.Count > lostDegrees ? Math.Sqrt(moments.SquaredDeviations / (moments.Count - lostDegrees)) : 0;
        return Each(values, moments, deviation, number => (number - moments.Mean) / deviation);
    }

    /// <summary>
    /// Whether numbers whose parts are of this size differ by no more than adding them in doubles can: then they are equal.
    /// </summary>
    internal static bool IsRounding(double spread, double size) => spread <= LeastSpread * size;

    private static Value[] Each(IReadOnlyList<Value> values, Moments moments, double width, Func<double, double> scaled)
    {
        var size = Math.Max(Math.Abs(moments.Maximum), Math.Abs(moments.Minimum));
        var isUsable =
            moments.Count > 1 && !IsRounding(moments.Maximum - moments.Minimum, size) && width > 0 && double.IsFinite(width);
        return
        [
            .. values.Select(value =>
                !value.HasNumber ? value
                : isUsable ? Value.FromCalculation(scaled(value.Number))
                : Value.NotMeaningful
            ),
        ];
    }
}
