using System.Globalization;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>A sensitive count, and what is left of possible numbers for it.</summary>
internal sealed record Leak(SensitiveCount Count, double Lower, double Upper)
{
    /// <summary>The closest that linear reasoning comes, before it is used that persons are whole.</summary>
    public required (double Lower, double Upper) Linear { get; init; }

    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Kind} {Count.Name}: wirklich {(double)Count.Sum / Count.Divisor:0.###}, erschlossen {Lower:0.###} bis {Upper:0.###} (linear {Linear.Lower:0.###} bis {Linear.Upper:0.###})"
        );
}
