using System.Globalization;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>A sensitive count, and what is left of possible numbers for it.</summary>
internal sealed record Leak(SensitiveCount Count, double Lower, double Upper)
{
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Kind} {Count.Name}: wirklich {(double)Count.Sum / Count.Divisor:0.###}, erschlossen {Lower:0.###} bis {Upper:0.###}"
        );
}
