using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Counting;

/// <summary>An exact count (or amount of money or square metres), or the reason why there is none.</summary>
internal readonly record struct Count(decimal Number, ValueState State, ValueFlags Flags)
{
    public static Count Zero => new(0, ValueState.Shown, ValueFlags.None);

    public static Count Missing(ValueState reason) => new(0, reason, ValueFlags.None);

    public bool HasNumber => State == ValueState.Shown;

    /// <summary>The sum of both; a sum with a missing part is missing, for the strongest reason.</summary>
    public Count Plus(Count other, decimal factor = 1) =>
        HasNumber && other.HasNumber
            ? new Count(Number + (factor * other.Number), ValueState.Shown, Flags | other.Flags)
            : Missing(MissingReason.Stronger(State, other.State));

    public Count Times(decimal factor) => this with { Number = Number * factor };

    public Count DividedBy(decimal divisor) => this with { Number = Number / divisor };
}
