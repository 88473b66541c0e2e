using Sozialplanung.Facts;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Rates;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

/// <summary>A value with its interval in the unit of the indicator, and whether chance explains how it differs from a larger area.</summary>
internal readonly record struct AreaEstimate(Estimate Estimate, Verdict Verdict)
{
    /// <summary>Shares by Wilson and Newcombe; rates by the limits of their count (see the kernel).</summary>
    public static AreaEstimate Of(
        IndicatorDefinition definition,
        (Value Numerator, Value Denominator) own,
        (Value Numerator, Value Denominator)? larger,
        double confidence
    )
    {
        if (definition.DeclaredKind == IndicatorKind.Share)
        {
            var share = Proportions.Wilson(own.Numerator, own.Denominator, confidence);
            var verdict = larger is { } whole
                ? AreaComparison.WithRest(own.Numerator, own.Denominator, whole.Numerator, whole.Denominator, confidence).Verdict
                : Verdict.NotComparable;
            return new AreaEstimate(Scaled(share, definition.Factor), verdict);
        }

        var rate = CrudeRate.Of(own.Numerator, own.Denominator, definition.Factor, confidence);
        return new AreaEstimate(rate, larger is { } other ? VerdictOf(rate, other, definition.Factor) : Verdict.NotComparable);
    }

    // The rule of OHID Fingertips: a rate differs where its interval does not hold that of the whole.
    private static Verdict VerdictOf(Estimate rate, (Value Numerator, Value Denominator) whole, double factor)
    {
        if (
            !rate.Limits.Upper.HasNumber
            || !whole.Numerator.HasNumber
            || !whole.Denominator.HasNumber
            || whole.Denominator.Number <= 0
        )
        {
            return Verdict.NotComparable;
        }

        var reference = factor * whole.Numerator.Number / whole.Denominator.Number;
        var lower = rate.Limits.Lower.NumberOrNull ?? 0;
        return reference < lower ? Verdict.Higher
            : reference > rate.Limits.Upper.Number ? Verdict.Lower
            : Verdict.NotDistinguishable;
    }

    private static Estimate Scaled(Estimate estimate, double factor) =>
        estimate.Value.HasNumber
            ? new Estimate(Value.FromCalculation(estimate.Value.Number * factor), estimate.Limits.Times(factor), estimate.Method)
            : estimate;
}
