using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Trend;

/// <summary>
/// A straight line that single odd years do not bend: <see cref="Slope"/> in units per step (a year) with limits,
/// <see cref="Intercept"/> at the first entry of the series, and the <see cref="Count"/> of numbers used.
/// </summary>
public sealed record TheilSen(Estimate Slope, Value Intercept, int Count)
{
    /// <summary>
    /// Slope = median of (yⱼ − yᵢ)/(j − i); intercept = median y − slope·median index. Entries without a number are left out, but
    /// keep their place in time. Limits: the slopes with ranks (N ∓ z·√Var)/2 of N, Var that of <see cref="MannKendall"/>. Fewer
    /// than two numbers: not meaningful; all equal: 0. Source: Theil 1950; Sen 1968, JASA 63, p. 1379. Proved by
    /// <c>mk-short-unemployment_like_10y</c>, <c>mk-short-with_gap_9y</c>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
    /// </summary>
    public static TheilSen Of(IReadOnlyList<Value> series, double confidence = 0.95)
    {
        var z = NormalDistribution.TwoSided(confidence);
        (int Time, double Y)[] points =
        [
            .. Enumerable.Range(0, series.Count).Where(i => series[i].HasNumber).Select(i => (i, series[i].Number)),
        ];
        double[] slopes =
        [
            .. points
                .SelectMany((later, i) => points.Take(i).Select(earlier => (later.Y - earlier.Y) / (later.Time - earlier.Time)))
                .Order(),
        ];
        if (slopes.Length == 0 || !slopes.All(double.IsFinite))
        {
            return new TheilSen(Estimate.Missing(ValueState.NotMeaningful), Value.NotMeaningful, points.Length);
        }

        var slope = Median(slopes);
        var reach = z * Math.Sqrt(Math.Max(0, MannKendall.Of(series).Variance));
        var intercept =
            Median([.. points.Select(point => point.Y)]) - (slope * Median([.. points.Select(point => (double)point.Time)]));
        return new TheilSen(
            new Estimate(Value.FromCalculation(slope), Ranked(slopes, reach), IntervalMethod.Sen),
            Value.FromCalculation(intercept),
            points.Length
        );
    }

    private static Limits Ranked(double[] slopes, double reach)
    {
        var upper = Math.Min((int)Math.Round((slopes.Length + reach) / 2, MidpointRounding.ToEven), slopes.Length - 1);
        var lower = Math.Max((int)Math.Round((slopes.Length - reach) / 2, MidpointRounding.ToEven) - 1, 0);
        return new Limits(slopes[lower], slopes[upper]);
    }

    private static double Median(double[] numbers)
    {
        Array.Sort(numbers);
        return (numbers[(numbers.Length - 1) / 2] / 2) + (numbers[numbers.Length / 2] / 2);
    }
}
