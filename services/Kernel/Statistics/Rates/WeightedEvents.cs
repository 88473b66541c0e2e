namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// The sums every direct standardisation needs: rate and variance per person, events, largest weight of one event.
/// </summary>
internal readonly record struct WeightedEvents(double Rate, double Variance, double Events, double LargestWeight)
{
    /// <summary>
    /// The sums, or the reason why there are none: missing input, an empty age band, a negative number, weights that sum to zero.
    /// </summary>
    public static (WeightedEvents Sums, ValueState? Problem) Of(
        IReadOnlyList<Value> counts,
        IReadOnlyList<Value> populations,
        IReadOnlyList<double> standard
    )
    {
        Inputs.RequireSameLength(standard.Count, counts.Count, populations.Count);
        if (Inputs.FirstReason(counts, populations) is { } reason)
        {
            return (default, reason);
        }

        var total = standard.Sum();
        if (total <= 0 || standard.Any(weight => weight < 0))
        {
            return (default, ValueState.NotMeaningful);
        }

        var sums = default(WeightedEvents);
        for (var band = 0; band < standard.Count; band++)
        {
            var (x, n, share) = (counts[band].Number, populations[band].Number, standard[band] / total);
            if (x < 0 || n < 0 || (n == 0 && (share > 0 || x > 0)))
            {
                return (default, ValueState.NotMeaningful);
            }

            var weight = n == 0 ? 0 : share / n;
            sums = new(
                sums.Rate + (weight * x),
                sums.Variance + (weight * weight * x),
                sums.Events + x,
                Math.Max(sums.LargestWeight, weight)
            );
        }

        return (sums, null);
    }
}
