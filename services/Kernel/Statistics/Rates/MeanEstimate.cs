using MathNet.Numerics.Distributions;
using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Rates;

/// <summary>
/// The mean of single measurements (not of rates of areas: those are computed anew from numerator and denominator).
/// </summary>
public static class MeanEstimate
{
    /// <summary>
    /// Mean ± t(1 − α/2; n − 1)·s/√n, s with divisor n − 1. Values without a number are left out; none left: unknown. One value
    /// has a mean but no limits; equal values have limits of width zero. Unit: that of the values. Proved by
    /// <c>fingertips-mean</c>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
    /// </summary>
    public static Estimate Of(IReadOnlyCollection<Value> values, double confidence = 0.95)
    {
        Confidence.Require(confidence);
        double[] numbers = [.. values.Where(value => value.HasNumber).Select(value => value.Number)];
        if (numbers.Length == 0)
        {
            return Estimate.Missing(values.Count == 0 ? ValueState.Unknown : values.First().State);
        }

        var mean = Value.FromCalculation(numbers.Average());
        if (!mean.HasNumber || numbers.Length == 1)
        {
            return new Estimate(mean, Limits.Missing(ValueState.NotMeaningful), IntervalMethod.None);
        }

        var deviation = Math.Sqrt(numbers.Sum(number => (number - mean.Number) * (number - mean.Number)) / (numbers.Length - 1));
        var reach = StudentT.InvCDF(0, 1, numbers.Length - 1, (1 + confidence) / 2) * deviation / Math.Sqrt(numbers.Length);
        return new Estimate(
            mean,
            new Limits(Value.FromCalculation(mean.Number - reach), Value.FromCalculation(mean.Number + reach)),
            IntervalMethod.StudentT
        );
    }
}
