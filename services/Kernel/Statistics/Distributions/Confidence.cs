using System.Runtime.CompilerServices;

namespace Sozialplanung.Statistics.Distributions;

/// <summary>The check of a confidence level, a setting of the caller and not a datum.</summary>
internal static class Confidence
{
    public static void Require(double confidence, [CallerArgumentExpression(nameof(confidence))] string? name = null)
    {
        if (!(confidence > 0 && confidence < 1))
        {
            throw new ArgumentOutOfRangeException(
                name,
                confidence,
                "A confidence level lies between 0 and 1, for instance 0.95."
            );
        }
    }
}
