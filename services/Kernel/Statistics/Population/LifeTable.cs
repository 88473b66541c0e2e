using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Population;

/// <summary>Remaining life expectancy in years at the start of each age band, with limits.</summary>
public sealed record LifeTable(IReadOnlyList<Estimate> Expectancies)
{
    /// <summary>Up to this many people a life expectancy is not shown (OHID Fingertips).</summary>
    public const double MinimumPopulation = 5000;

    /// <summary>An interval this many years wide says too little to be shown (OHID Fingertips).</summary>
    public const double MaximumWidth = 20;

    /// <summary>
    /// Abridged period life table: M = deaths/people, q = nM/(1 + nM(1 − a)), a = 0.1 in the first year of life and 0.5 above;
    /// the open band lasts 1/M. Variance of e: Σ l²p-variance·((1 − a)n + e)², var(q) = q²(1 − q)/deaths. Bands by rising lower
    /// ages from 0, the last one open. A missing number passes its reason on for all; an empty band, a negative count, more
    /// deaths than such a band can have, or none in the open band: not meaningful. Source: Chiang 1984, The Life Table, ch. 6;
    /// Silcocks, Jenner &amp; Reza 2001, JECH 55, p. 38. Proved by <c>life-expectancy-phe</c>.
    /// Errors: <see cref="ArgumentException"/> for unequal lengths, <see cref="ArgumentOutOfRangeException"/> for a confidence
    /// outside (0, 1).
    /// </summary>
    public static LifeTable Of(
        IReadOnlyList<int> lowerAges,
        IReadOnlyList<Value> people,
        IReadOnlyList<Value> deaths,
        double confidence = 0.95
    )
    {
        var z = NormalDistribution.TwoSided(confidence);
        Inputs.RequireSameLength(lowerAges.Count, people.Count, deaths.Count);
        if (Inputs.FirstReason(people, deaths) is { } reason)
        {
            return Without(reason, lowerAges.Count);
        }

        LifeBand[] bands =
        [
            .. Enumerable
                .Range(0, lowerAges.Count)
                .Select(i =>
                    LifeBand.Of(
                        lowerAges[i],
                        i + 1 < lowerAges.Count ? lowerAges[i + 1] : null,
                        people[i].Number,
                        deaths[i].Number
                    )
                ),
        ];
        return bands.Length == 0 || bands.Any(band => !band.IsPossible)
            ? Without(ValueState.NotMeaningful, lowerAges.Count)
            : new LifeTable(Expected(bands, z));
    }

    /// <summary>
    /// The expectancy at birth as it may be shown: too uncertain for <see cref="MinimumPopulation"/> people or fewer, or an
    /// interval of <see cref="MaximumWidth"/> years or more; without any age band not meaningful.
    /// </summary>
    public Estimate AtBirthIfCertain(Value totalPopulation)
    {
        var atBirth = Expectancies.Count == 0 ? Estimate.Missing(ValueState.NotMeaningful) : Expectancies[0];
        if (Inputs.FirstReason(atBirth.Value, totalPopulation) is { } reason)
        {
            return Estimate.Missing(reason);
        }

        var isCertain =
            totalPopulation.Number > MinimumPopulation
            && atBirth.Limits.Upper.NumberOrNull - atBirth.Limits.Lower.NumberOrNull < MaximumWidth;
        return isCertain ? atBirth : Estimate.Missing(ValueState.TooUncertain);
    }

    private static Estimate[] Expected(LifeBand[] bands, double z)
    {
        var results = new Estimate[bands.Length];
        var (next, variance) = (0.0, 0.0);
        for (var i = bands.Length - 1; i >= 0; i--)
        {
            // Everything per survivor to the start of the band, so that no radix is needed.
            var (years, ownVariance) = bands[i].Lived(next);
            var survival = bands[i].IsOpen ? 0 : 1 - bands[i].Probability;
            variance = (survival * survival * variance) + ownVariance;
            next = years + (survival * next);
            var reach = z * Math.Sqrt(variance);
            results[i] = new Estimate(
                Value.FromCalculation(next),
                new Limits(Value.FromCalculation(next - reach), Value.FromCalculation(next + reach)),
                IntervalMethod.Silcocks
            );
        }

        return results;
    }

    private static LifeTable Without(ValueState reason, int bands) =>
        new([.. Enumerable.Repeat(Estimate.Missing(reason), bands)]);
}
