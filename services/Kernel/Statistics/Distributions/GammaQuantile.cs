using MathNet.Numerics;
using MathNet.Numerics.Distributions;

namespace Sozialplanung.Statistics.Distributions;

/// <summary>
/// Quantiles of the gamma distribution with scale 1. The chi-square quantile with f degrees of freedom is twice the one of shape
/// f/2.
/// </summary>
internal static class GammaQuantile
{
    private const double LargeShape = 1e6;

    /// <summary>x with P(X ≤ x) = probability in (0, 1); NaN for a shape that is not above 0 or not finite.</summary>
    public static double Of(double shape, double probability)
    {
        if (!(shape > 0 && double.IsFinite(shape)))
        {
            return double.NaN;
        }

        if (shape > LargeShape)
        {
            return WilsonHilferty(shape, probability);
        }

        var x = SpecialFunctions.GammaLowerRegularizedInv(shape, probability);
        for (var step = 0; step < 3 && x > 0; step++)
        {
            x = Polished(shape, probability, x);
        }

        return x;
    }

    // One Newton step: the library's own search stops at an absolute error that is too coarse for very small quantiles.
    private static double Polished(double shape, double probability, double x)
    {
        var density = Math.Exp(((shape - 1) * Math.Log(x)) - x - SpecialFunctions.GammaLn(shape));
        var next = x - ((SpecialFunctions.GammaLowerRegularized(shape, x) - probability) / density);
        return double.IsFinite(next) && next > 0 ? next : x;
    }

    // Wilson & Hilferty 1931; its relative error falls like shape^(−3/2) and is below 1e-9 here.
    private static double WilsonHilferty(double shape, double probability)
    {
        var ninth = 1 / (9 * shape);
        return shape * Math.Pow(1 - ninth + (Normal.InvCDF(0, 1, probability) * Math.Sqrt(ninth)), 3);
    }
}
