using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Trend;

/// <summary>
/// Result of the Mann–Kendall test: <see cref="Score"/> S (rising minus falling pairs), its <see cref="Variance"/> without trend,
/// <see cref="Z"/>, two-sided <see cref="Probability"/> (0 to 1), <see cref="Tau"/> (tau-a, −1 to 1) and the <see cref="Count"/>
/// of numbers used.
/// </summary>
public sealed record MannKendall(
    int Count,
    long Score,
    double Variance,
    double Z,
    double Probability,
    Value Tau,
    TrendDirection Direction
)
{
    /// <summary>With four numbers the best probability is 0.089, so no verdict is possible below five.</summary>
    public const int MinimumCount = 5;

    /// <summary>
    /// S = Σ sign(yⱼ − yᵢ), i before j; Var = [n(n − 1)(2n + 5) − Σ t(t − 1)(2t + 5)]/18 with t equal values; z = (S − sign
    /// S)/√Var; Tau = S/(n(n − 1)/2). Values without a number are left out. All equal: S = 0, probability 1. Below
    /// <see cref="MinimumCount"/> numbers: too short; below two: Tau is not meaningful. Source: Mann 1945, Econometrica 13, p.
    /// 245; Kendall 1975. Proved by <c>mk-short-unemployment_like_10y</c>, <c>mk-short-with_gap_9y</c>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a confidence outside (0, 1).
    /// </summary>
    public static MannKendall Of(IReadOnlyCollection<Value> series, double confidence = 0.95)
    {
        Confidence.Require(confidence);
        double[] numbers = [.. series.Where(value => value.HasNumber).Select(value => value.Number)];
        var n = numbers.Length;
        var score = ScoreOf(numbers);
        var ties = numbers.CountBy(number => number).Sum(tie => Term(tie.Value));
        var variance = (Term(n) - ties) / 18;
        var z = score == 0 || variance <= 0 ? 0 : (score - Math.Sign(score)) / Math.Sqrt(variance);
        var probability = NormalDistribution.TwoSidedTail(z);
        var direction =
            n < MinimumCount ? TrendDirection.TooShort
            : probability >= 1 - confidence ? TrendDirection.NotDistinguishable
            : score > 0 ? TrendDirection.Rising
            : TrendDirection.Falling;
        return new MannKendall(
            n,
            score,
            variance,
            z,
            probability,
            n < 2 ? Value.NotMeaningful : score / (n * (n - 1.0) / 2),
            direction
        );
    }

    private static double Term(int n) => n * (n - 1.0) * ((2.0 * n) + 5);

    private static long ScoreOf(double[] numbers)
    {
        long score = 0;
        for (var later = 1; later < numbers.Length; later++)
        {
            for (var earlier = 0; earlier < later; earlier++)
            {
                score += numbers[later].CompareTo(numbers[earlier]);
            }
        }

        return score;
    }
}
