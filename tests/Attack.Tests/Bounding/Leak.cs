using System.Globalization;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>A sensitive count that is bounded closer than it may be, or of which that could not be ruled out.</summary>
internal sealed record Leak(SensitiveCount Count, Closeness Closeness, double Lower, double Upper)
{
    public override string ToString() =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{Count.Where}: wirklich {(double)Count.Sum / Count.Divisor:0.###}, {Word} {Lower:0.###} bis {Upper:0.###}"
        );

    private string Word =>
        Closeness switch
        {
            Closeness.Linear => "erschlossen",
            Closeness.WholeNumbers => "mit ganzen Zahlen erschlossen",
            _ => "in der Zeit nicht entschieden, linear",
        };
}

internal enum Closeness
{
    /// <summary>Already by linear reasoning.</summary>
    Linear,

    /// <summary>Only because persons are whole.</summary>
    WholeNumbers,

    /// <summary>The search for whole numbers ended without an answer.</summary>
    Undecided,
}
