using Sozialplanung.Statistics.Distributions;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Population;

/// <summary>What earlier forecasts of the same kind and reach got wrong, and the interval that follows for a new one.</summary>
public static class ForecastErrors
{
    /// <summary>With fewer past errors than this an interval would be a guess.</summary>
    public const int MinimumErrors = 10;

    /// <summary>
    /// (what came − forecast)/forecast as a share: 0.02 = two percent more came. A missing number passes its reason on; a
    /// forecast of zero or below: not meaningful.
    /// </summary>
    public static Value Relative(Value forecast, Value actual) =>
        Inputs.FirstReason(forecast, actual) is { } reason ? Value.Missing(reason)
        : forecast.Number <= 0 ? Value.NotMeaningful
        : Value.FromCalculation((actual.Number - forecast.Number) / forecast.Number);

    /// <summary>
    /// The forecast with the limits forecast·(1 + error) at the quantiles (type 8) of the relative errors of earlier forecasts
    /// with the same reach in years; never below zero. Errors without a number are left out; fewer than
    /// <see cref="MinimumErrors"/>: limits too uncertain. Source: Keyfitz 1981, PDR 7, p. 579; Smith &amp; Sincich 1988,
    /// Demography 25, p. 461.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
    /// </summary>
    public static Estimate Interval(Value forecast, IReadOnlyCollection<Value> pastErrors, double confidence = 0.8)
    {
        Confidence.Require(confidence);
        if (!forecast.HasNumber)
        {
            return Estimate.Missing(forecast.State);
        }

        if (pastErrors.Count(error => error.HasNumber) < MinimumErrors)
        {
            return new Estimate(forecast, Limits.Missing(ValueState.TooUncertain), IntervalMethod.None);
        }

        return new Estimate(
            forecast,
            new Limits(Limit((1 - confidence) / 2), Limit((1 + confidence) / 2)),
            IntervalMethod.PastErrors
        );

        Value Limit(double share) =>
            Value.FromCalculation(
                forecast.Number * Math.Max(0, 1 + Quantile.Of(pastErrors, share, QuantileType.MedianUnbiased).Number)
            );
    }
}
