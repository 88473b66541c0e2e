using Sozialplanung.Statistics.Distributions;
using Sozialplanung.Statistics.Quantiles;

namespace Sozialplanung.Statistics.Correlation;

/// <summary>
/// Rank correlation: whether two indicators put the areas in the same order; not misled by single extreme areas.
/// </summary>
public static class SpearmanCorrelation
{
    /// <summary>
    /// Pearson's r of the mean ranks (ties share their rank), −1 to 1; limits tanh(artanh r ∓ z·√((1 + r²/2)/(n − 3))). Pairs
    /// with a missing number are left out. Fewer than two pairs, or one side all equal: not meaningful; fewer than four pairs: no
    /// limits. Source: Spearman 1904; Bonett &amp; Wright 2000, Psychometrika 65, p. 23.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a
    /// confidence outside (0, 1).
    /// </summary>
    public static Estimate Of(IReadOnlyList<Value> first, IReadOnlyList<Value> second, double confidence = 0.95)
    {
        var z = NormalDistribution.TwoSided(confidence);
        var (x, y) = Pairs.Complete(first, second);
        var coefficient = Pairs.Correlation(Ranks(x), Ranks(y));
        var widening = coefficient.HasNumber ? 1 + (coefficient.Number * coefficient.Number / 2) : 1;
        return FisherLimits.Around(coefficient, x.Length, z, widening, IntervalMethod.BonettWright);
    }

    private static double[] Ranks(double[] numbers) =>
        [.. Ranking.MeanRanks([.. numbers.Select(number => Value.Of(number))]).Select(rank => rank.Number)];
}
