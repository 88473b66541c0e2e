using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// Limits of a count of events, taken as Poisson. The count may be fractional. A missing count passes its reason on, a negative
/// one is <see cref="ValueState.NotMeaningful"/>.
/// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
/// </summary>
public static class CountLimits
{
    /// <summary>Below this many events the exact limits are used (OHID Fingertips, technical guide).</summary>
    public const double ExactBelow = 10;

    /// <summary>
    /// Byar's approximation: O(1 − 1/(9O) − z/(3√O))³ and (O+1)(1 − 1/(9(O+1)) + z/(3√(O+1)))³. A lower limit below zero, and the
    /// one of a zero count, is not meaningful. Source: Breslow &amp; Day 1987, vol. II, p. 69. Proved by
    /// <c>fingertips-byars-wilson</c>.
    /// </summary>
    public static Limits Byar(Value count, double confidence = 0.95)
    {
        var z = NormalDistribution.TwoSided(confidence);
        if (Problem(count) is { } reason)
        {
            return Limits.Missing(reason);
        }

        var lower = Cube(count.Number, -z);
        return new Limits(
            lower >= 0 ? Value.FromCalculation(lower) : Value.NotMeaningful,
            Value.FromCalculation(Cube(count.Number + 1, z))
        );
    }

    /// <summary>
    /// Exact limits: χ²(α/2; 2x)/2 and χ²(1 − α/2; 2x + 2)/2; the lower limit of zero is zero. Source: Garwood 1936, Biometrika
    /// 28, p. 437. Proved by <c>fingertips-rate</c>.
    /// </summary>
    public static Limits Garwood(Value count, double confidence = 0.95)
    {
        Confidence.Require(confidence);
        if (Problem(count) is { } reason)
        {
            return Limits.Missing(reason);
        }

        var tail = (1 - confidence) / 2;
        var lower = count.Number <= 0 ? 0 : GammaQuantile.Of(count.Number, tail);
        return new Limits(Value.FromCalculation(lower), Value.FromCalculation(GammaQuantile.Of(count.Number + 1, 1 - tail)));
    }

    /// <summary>Exact below <see cref="ExactBelow"/> events, Byar's from there on, with the name of the one taken.</summary>
    public static (Limits Limits, IntervalMethod Method) Usual(Value count, double confidence = 0.95) =>
        count.HasNumber && count.Number < ExactBelow
            ? (Garwood(count, confidence), IntervalMethod.Garwood)
            : (Byar(count, confidence), IntervalMethod.Byar);

    private static double Cube(double count, double z)
    {
        var root = 1 - (1 / (9 * count)) + (z / (3 * Math.Sqrt(count)));
        return count * root * root * root;
    }

    private static ValueState? Problem(Value count) =>
        Inputs.FirstReason(count) ?? (count.Number < 0 ? ValueState.NotMeaningful : null);
}
