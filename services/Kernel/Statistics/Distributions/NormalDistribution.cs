using MathNet.Numerics;

namespace Sozialplanung.Statistics.Distributions;

/// <summary>The standard normal distribution: two-sided quantile and tail.</summary>
internal static class NormalDistribution
{
    /// <summary>
    /// z with confidence between −z and z: 0.95 → 1.959964.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> outside (0, 1).
    /// </summary>
    public static double TwoSided(double confidence)
    {
        Confidence.Require(confidence);
        return Math.Sqrt(2) * SpecialFunctions.ErfInv(confidence);
    }

    /// <summary>Probability of a larger absolute value than |z|: 0 to 1.</summary>
    public static double TwoSidedTail(double z) => SpecialFunctions.Erfc(Math.Abs(z) / Math.Sqrt(2));

    /// <summary>Probability of a value above z: 0 to 1.</summary>
    public static double UpperTail(double z) => SpecialFunctions.Erfc(z / Math.Sqrt(2)) / 2;
}
