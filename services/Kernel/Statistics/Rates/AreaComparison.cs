namespace Sozialplanung.Statistics.Rates;

/// <summary>Whether a share of a small area differs from that of its whole by more than chance explains.</summary>
public enum Verdict
{
    /// <summary>„nicht vergleichbar“: a number is missing or not meaningful.</summary>
    NotComparable,

    /// <summary>„nicht unterscheidbar“: the difference may be chance.</summary>
    NotDistinguishable,

    /// <summary>„niedriger“.</summary>
    Lower,

    /// <summary>„höher“.</summary>
    Higher,
}

/// <summary>The verdict and the difference (area minus the other, as shares from −1 to 1) with its limits.</summary>
public readonly record struct AreaComparison(Verdict Verdict, Estimate Difference)
{
    /// <summary>
    /// The area against the value of its whole: different where Wilson's interval of the area does not hold the share of the
    /// whole (the rule of OHID Fingertips). Slightly too cautious where the area is a large part of the whole; then see
    /// <see cref="WithRest"/>. Missing or impossible input: not comparable.
    /// </summary>
    public static AreaComparison WithWhole(
        Value counted,
        Value total,
        Value wholeCounted,
        Value wholeTotal,
        double confidence = 0.95
    )
    {
        var area = Proportions.Wilson(counted, total, confidence);
        var whole = Proportions.Wilson(wholeCounted, wholeTotal, confidence);
        if (Inputs.FirstReason(area.Value, whole.Value) is { } reason)
        {
            return new AreaComparison(Verdict.NotComparable, Estimate.Missing(reason));
        }

        var shift = whole.Value.Number;
        var limits = new Limits(area.Limits.Lower.Number - shift, area.Limits.Upper.Number - shift);
        return Judged(new Estimate(area.Value.Number - shift, limits, IntervalMethod.Wilson));
    }

    /// <summary>
    /// The area against the rest of its whole (whole minus area), which is independent of it: Newcombe's interval of the
    /// difference of two proportions, d − √((p₁ − l₁)² + (u₂ − p₂)²) to d + √((u₁ − p₁)² + (p₂ − l₂)²) with Wilson's limits. An
    /// area that is the whole has no rest: not comparable. Source: Newcombe 1998, Statistics in Medicine 17, p. 873, method 10.
    /// </summary>
    public static AreaComparison WithRest(
        Value counted,
        Value total,
        Value wholeCounted,
        Value wholeTotal,
        double confidence = 0.95
    )
    {
        if (Inputs.FirstReason(counted, total, wholeCounted, wholeTotal) is { } missing)
        {
            return new AreaComparison(Verdict.NotComparable, Estimate.Missing(missing));
        }

        var area = Proportions.Wilson(counted, total, confidence);
        var rest = Proportions.Wilson(
            Value.FromCalculation(wholeCounted.Number - counted.Number),
            Value.FromCalculation(wholeTotal.Number - total.Number),
            confidence
        );
        return Inputs.FirstReason(area.Value, rest.Value) is { } reason
            ? new AreaComparison(Verdict.NotComparable, Estimate.Missing(reason))
            : Judged(DifferenceOf(area, rest));
    }

    private static Estimate DifferenceOf(Estimate first, Estimate second)
    {
        var (p, q) = (first.Value.Number, second.Value.Number);
        var below = Hypotenuse(p - first.Limits.Lower.Number, second.Limits.Upper.Number - q);
        var above = Hypotenuse(first.Limits.Upper.Number - p, q - second.Limits.Lower.Number);
        return new Estimate(p - q, new Limits(p - q - below, p - q + above), IntervalMethod.Newcombe);
    }

    private static double Hypotenuse(double a, double b) => Math.Sqrt((a * a) + (b * b));

    private static AreaComparison Judged(Estimate difference) =>
        new(
            difference.Limits.Contains(0) ? Verdict.NotDistinguishable
                : difference.Limits.Lower.Number > 0 ? Verdict.Higher
                : Verdict.Lower,
            difference
        );
}
