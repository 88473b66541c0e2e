using MathNet.Numerics;

namespace Sozialplanung.Statistics.Distributions;

/// <summary>
/// Quantiles of the beta distribution, found on the logarithmic scale so that a tiny share is as exact as a large one.
/// </summary>
internal static class BetaQuantile
{
    private const int Steps = 200;

    /// <summary>x in (0, 1) with P(X ≤ x) = probability. Both shapes above 0; probability in (0, 1).</summary>
    public static double Of(double a, double b, double probability)
    {
        // The smaller side is searched: 1 − x loses digits where x is near 1.
        return SpecialFunctions.BetaRegularized(a, b, 0.5) < probability
            ? 1 - Search(b, a, 1 - probability)
            : Search(a, b, probability);
    }

    private static double Search(double a, double b, double probability)
    {
        var low = -700.0;
        var high = Math.Log(0.5);
        for (var step = 0; step < Steps && high - low > 1e-15 * Math.Abs(low); step++)
        {
            var middle = (low + high) / 2;
            if (SpecialFunctions.BetaRegularized(a, b, Math.Exp(middle)) < probability)
            {
                low = middle;
            }
            else
            {
                high = middle;
            }
        }

        return Math.Exp((low + high) / 2);
    }
}
