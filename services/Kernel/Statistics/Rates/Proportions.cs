using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// Shares "counted of total" (0 to 1) with their limits. Both counts may be fractional (weights). A missing count passes its
/// reason on; a total of zero or below, a negative count and more counted than the total are
/// <see cref="ValueState.NotMeaningful"/>.
/// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
/// </summary>
public static class Proportions
{
    /// <summary>Totals above this are more than people on earth, and beyond what the exact limits can be computed for.</summary>
    public const double LargestExactTotal = 1e10;

    /// <summary>
    /// Wilson's score limits: (2x + z² ∓ z·√(z² + 4x(1 − x/n))) / (2(n + z²)). The usual choice for shares: keeps within 0 and 1
    /// and has a width for 0 and n counted too. Source: Wilson 1927, JASA 22, p. 209. Proved by <c>fingertips-byars-wilson</c>,
    /// <c>fingertips-proportion</c>.
    /// </summary>
    public static Estimate Wilson(Value counted, Value total, double confidence = 0.95)
    {
        var z = NormalDistribution.TwoSided(confidence);
        if (Problem(counted, total) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        var (x, n) = (counted.Number, total.Number);
        var spread = z * Math.Sqrt((z * z) + (4 * x * (1 - (x / n))));
        var middle = (2 * x) + (z * z);
        var width = 2 * (n + (z * z));
        return Bounded(x / n, (middle - spread) / width, (middle + spread) / width, IntervalMethod.Wilson);
    }

    /// <summary>
    /// Exact limits: quantiles of Beta(x, n − x + 1) and Beta(x + 1, n − x); 0 and 1 at the ends. Wider than Wilson's; for use
    /// where the confidence must hold in every case. Above <see cref="LargestExactTotal"/>: not meaningful. Source: Clopper &amp;
    /// Pearson 1934, Biometrika 26, p. 404.
    /// </summary>
    public static Estimate ClopperPearson(Value counted, Value total, double confidence = 0.95)
    {
        Confidence.Require(confidence);
        if (Problem(counted, total) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        var (x, n) = (counted.Number, total.Number);
        if (n > LargestExactTotal)
        {
            return Estimate.Missing(ValueState.NotMeaningful);
        }

        var tail = (1 - confidence) / 2;
        var lower =
            x <= 0 ? 0
            : x >= n ? Math.Pow(tail, 1 / n)
            : BetaQuantile.Of(x, n - x + 1, tail);
        var upper =
            x >= n ? 1
            : x <= 0 ? NoneCounted(n, tail)
            : BetaQuantile.Of(x + 1, n - x, 1 - tail);
        return Bounded(x / n, lower, upper, IntervalMethod.ClopperPearson);
    }

    // 1 − tail^(1/n) without losing the digits of a tiny share: sinh keeps them where a difference would not.
    private static double NoneCounted(double n, double tail)
    {
        var half = Math.Log(tail) / n / 2;
        return -2 * Math.Exp(half) * Math.Sinh(half);
    }

    private static ValueState? Problem(Value counted, Value total)
    {
        if (Inputs.FirstReason(counted, total) is { } reason)
        {
            return reason;
        }

        return total.Number <= 0 || counted.Number < 0 || counted.Number > total.Number ? ValueState.NotMeaningful : null;
    }

    private static Estimate Bounded(double share, double lower, double upper, IntervalMethod method)
    {
        if (!double.IsFinite(lower) || !double.IsFinite(upper))
        {
            return Estimate.Missing(ValueState.NotMeaningful);
        }

        // The last digit of the square root can fall a hair outside 0 and 1.
        return new Estimate(Value.FromCalculation(share), new Limits(Math.Max(0, lower), Math.Min(1, upper)), method);
    }
}
