using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// Indirect standardisation: observed events against those expected at the reference's age-specific rates. Two areas may be
/// compared with the reference, but not with each other. Missing input passes its reason on; nothing expected and negative input
/// are not meaningful.
/// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a
/// confidence outside (0, 1).
/// </summary>
public static class IndirectStandardisation
{
    /// <summary>
    /// Ratio O/E · factor (SMR; 100 = as expected) with the limits of O (exact below 10, Byar's from 10) divided by E.
    /// Source: Breslow &amp; Day 1987, vol. II, p. 69; PHEindicatormethods. Proved by <c>fingertips-isr</c>.
    /// </summary>
    public static Estimate Ratio(
        Value observed,
        IReadOnlyList<Value> populations,
        ReferenceRates reference,
        double factor = 100,
        double confidence = 0.95
    )
    {
        ArgumentNullException.ThrowIfNull(reference);
        var (limits, method) = CountLimits.Usual(observed, confidence);
        var expected = reference.Expected(populations);
        if (Inputs.FirstReason(observed, expected) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        return observed.Number < 0 || expected.Number <= 0
            ? Estimate.Missing(ValueState.NotMeaningful)
            : new Estimate(
                Value.FromCalculation(observed.Number / expected.Number * factor),
                limits.Times(factor / expected.Number),
                method
            );
    }

    /// <summary>
    /// Ratio times the crude rate of the reference: events per <paramref name="factor"/> people. Proved by <c>fingertips-isr</c>.
    /// </summary>
    public static Estimate Rate(
        Value observed,
        IReadOnlyList<Value> populations,
        ReferenceRates reference,
        double factor = 100_000,
        double confidence = 0.95
    )
    {
        var ratio = Ratio(observed, populations, reference, 1, confidence);
        var crude = reference.Crude();
        if (Inputs.FirstReason(ratio.Value, crude) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        var perRatio = crude.Number * factor;
        return new Estimate(Value.FromCalculation(ratio.Value.Number * perRatio), ratio.Limits.Times(perRatio), ratio.Method);
    }

    /// <summary>
    /// The rate with limits symmetric on the logarithmic scale: rate · exp(∓z/√O). No events, no limits.
    /// Source: Rothman &amp; Greenland 1998, p. 259. Proved by <c>age-standardisation-esda</c>.
    /// </summary>
    public static Estimate RateWithLogNormalLimits(
        Value observed,
        IReadOnlyList<Value> populations,
        ReferenceRates reference,
        double factor = 100_000,
        double confidence = 0.95
    )
    {
        var z = NormalDistribution.TwoSided(confidence);
        var rate = Rate(observed, populations, reference, factor, confidence);
        if (!rate.Value.HasNumber)
        {
            return rate;
        }

        var spread = Math.Exp(z / Math.Sqrt(observed.Number));
        var limits = new Limits(
            Value.FromCalculation(rate.Value.Number / spread),
            Value.FromCalculation(rate.Value.Number * spread)
        );
        return observed.Number > 0
            ? new Estimate(rate.Value, limits, IntervalMethod.LogNormal)
            : new Estimate(rate.Value, Limits.Missing(ValueState.NotMeaningful), IntervalMethod.None);
    }
}
