using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Correlation;

/// <summary>
/// Linear correlation of two indicators over the same areas. It says nothing about persons, and nothing about causes.
/// </summary>
public static class PearsonCorrelation
{
    /// <summary>
    /// r from −1 to 1, limits by Fisher's z: tanh(artanh r ∓ z/√(n − 3)). Pairs with a missing number are left out. Fewer than
    /// two pairs, or one side all equal: not meaningful; fewer than four pairs: no limits; r = ±1: limits of width zero. Source:
    /// Fisher 1921, Metron 1, p. 3.
    /// Errors: <see cref="ArgumentException"/> for lists of unequal length, <see cref="ArgumentOutOfRangeException"/> for a
    /// confidence outside (0, 1).
    /// </summary>
    public static Estimate Of(IReadOnlyList<Value> first, IReadOnlyList<Value> second, double confidence = 0.95)
    {
        var z = NormalDistribution.TwoSided(confidence);
        var (x, y) = Pairs.Complete(first, second);
        var coefficient = Pairs.Correlation(x, y);
        return FisherLimits.Around(coefficient, x.Length, z, 1, IntervalMethod.FisherZ);
    }
}
