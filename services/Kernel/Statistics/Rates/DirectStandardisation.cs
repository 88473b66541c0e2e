using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// Directly age-standardised rate: the rate the area would have with the age structure of the standard population, DSR = Σ wᵢ
/// xᵢ/nᵢ / Σ wᵢ. One entry per age band in every list. Missing input passes its reason on (a missing count is not zero); an age
/// band with weight but without people, and negative input, are not meaningful. Unit: events per <c>factor</c> people.
/// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a
/// confidence outside (0, 1).
/// </summary>
public static class DirectStandardisation
{
    /// <summary>Below this many events the rate is too uncertain to be shown (OHID Fingertips).</summary>
    public const double MinimumEvents = 10;

    /// <summary>
    /// Dobson's limits: DSR + √(Var/O)·(O_L − O), likewise O_U, with Byar's limits of the total O and Var = Σ wᵢ² xᵢ/nᵢ² / (Σ
    /// wᵢ)². Below <see cref="MinimumEvents"/> events: too uncertain. Source: Dobson et al. 1991, Statistics in Medicine 10, p.
    /// 457. Proved by <c>fingertips-dsr</c>.
    /// </summary>
    public static Estimate Dobson(
        IReadOnlyList<Value> counts,
        IReadOnlyList<Value> populations,
        IReadOnlyList<double> standard,
        double factor = 100_000,
        double confidence = 0.95
    )
    {
        Confidence.Require(confidence);
        var (sums, problem) = WeightedEvents.Of(counts, populations, standard);
        return problem is { } reason ? Estimate.Missing(reason) : Dobson(sums, sums.Variance, factor, confidence);
    }

    /// <summary>
    /// The same for events that come several to a person: <paramref name="personsByEvents"/>[k − 1] are the persons with k events
    /// per age band; x = Σ k·persons and Var = Σ k²·Var_k widen the limits. Source: PHEindicatormethods <c>calculate_dsr</c>
    /// (independent_events = FALSE). Proved by <c>fingertips-dsr-nonindependent</c>.
    /// </summary>
    public static Estimate DobsonForRepeatedEvents(
        IReadOnlyList<IReadOnlyList<Value>> personsByEvents,
        IReadOnlyList<Value> populations,
        IReadOnlyList<double> standard,
        double factor = 100_000,
        double confidence = 0.95
    )
    {
        Confidence.Require(confidence);
        var (rate, variance, events) = (0.0, 0.0, 0.0);
        for (var frequency = 1; frequency <= personsByEvents.Count; frequency++)
        {
            var (sums, problem) = WeightedEvents.Of(personsByEvents[frequency - 1], populations, standard);
            if (problem is { } reason)
            {
                return Estimate.Missing(reason);
            }

            rate += frequency * sums.Rate;
            variance += (double)frequency * frequency * sums.Variance;
            events += frequency * sums.Events;
        }

        return Dobson(new WeightedEvents(rate, variance, events, 0), variance, factor, confidence);
    }

    /// <summary>
    /// Gamma limits, which hold for few events too: Var/(2y)·χ²(α/2; 2y²/Var) and
    /// (Var + w²)/(2(y + w))·χ²(1 − α/2; 2(y + w)²/(Var + w²)), w = largest wᵢ/nᵢ. No events: the lower limit is zero.
    /// Source: Fay &amp; Feuer 1997, Statistics in Medicine 16, p. 791. Proved by <c>age-standardisation-esda</c>.
    /// </summary>
    public static Estimate FayFeuer(
        IReadOnlyList<Value> counts,
        IReadOnlyList<Value> populations,
        IReadOnlyList<double> standard,
        double factor = 100_000,
        double confidence = 0.95
    )
    {
        Confidence.Require(confidence);
        var (sums, problem) = WeightedEvents.Of(counts, populations, standard);
        if (problem is { } reason)
        {
            return Estimate.Missing(reason);
        }

        var tail = (1 - confidence) / 2;
        var lower = sums.Rate > 0 ? GammaLimit(sums.Rate, sums.Variance, tail) : 0;
        var one = sums.LargestWeight;
        var upper = GammaLimit(sums.Rate + one, sums.Variance + (one * one), 1 - tail);
        return new Estimate(
            Value.FromCalculation(sums.Rate * factor),
            new Limits(Value.FromCalculation(lower * factor), Value.FromCalculation(upper * factor)),
            IntervalMethod.FayFeuer
        );
    }

    private static double GammaLimit(double rate, double variance, double probability) =>
        variance / rate * GammaQuantile.Of(rate * rate / variance, probability);

    private static Estimate Dobson(WeightedEvents sums, double variance, double factor, double confidence)
    {
        if (sums.Events < MinimumEvents)
        {
            return Estimate.Missing(ValueState.TooUncertain);
        }

        var events = Value.FromCalculation(sums.Events);
        var byar = CountLimits.Byar(events, confidence);
        return new Estimate(
            Value.FromCalculation(sums.Rate * factor),
            new Limits(Limit(byar.Lower), Limit(byar.Upper)),
            IntervalMethod.Dobson
        );

        Value Limit(Value end) =>
            end.HasNumber
                ? Value.FromCalculation(factor * (sums.Rate + (Math.Sqrt(variance / sums.Events) * (end.Number - sums.Events))))
                : end;
    }
}
