using System.Numerics;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Decimal factors as whole weights: x = 1·a + 0.5·b is 2·x = 2·a + 1·b.</summary>
internal static class WholeWeights
{
    /// <summary>
    /// Weights without a common divisor. Errors: <see cref="OverflowException"/> where they do not fit; definitions with such
    /// factors are refused when they are saved.
    /// </summary>
    public static (int Total, int[] Parts) Of(IReadOnlyList<decimal> factors)
    {
        var scale = 1m;
        while (factors.Any(factor => factor * scale != decimal.Truncate(factor * scale)))
        {
            scale *= 10;
        }

        BigInteger[] whole = [new(scale), .. factors.Select(factor => new BigInteger(factor * scale))];
        var divisor = whole.Aggregate(BigInteger.GreatestCommonDivisor);
        return ((int)(whole[0] / divisor), [.. whole.Skip(1).Select(weight => (int)(weight / divisor))]);
    }
}
