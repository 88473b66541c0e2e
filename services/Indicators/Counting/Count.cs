using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>An exact count (or amount of money or square metres), or the reason why there is none.</summary>
internal readonly record struct Count(decimal Number, ValueState State, ObservationFlags Flags)
{
    public static Count Zero => new(0, ValueState.Shown, ObservationFlags.None);

    public static Count Missing(ValueState reason) => new(0, reason, ObservationFlags.None);

    public bool HasNumber => State == ValueState.Shown;

    /// <summary>The sum of both; a sum with a missing part is missing, for the strongest reason.</summary>
    public Count Plus(Count other, decimal factor = 1) =>
        HasNumber && other.HasNumber
            ? new Count(Number + (factor * other.Number), ValueState.Shown, Flags | other.Flags)
            : Missing(StrongerReason(State, other.State));

    public Count Times(decimal factor) => this with { Number = Number * factor };

    public Count DividedBy(decimal divisor) => this with { Number = Number / divisor };

    /// <summary>Of two states the one that a sum of both must carry.</summary>
    public static ValueState StrongerReason(ValueState one, ValueState other) => Strength(one) >= Strength(other) ? one : other;

    private static int Strength(ValueState state) =>
        state switch
        {
            ValueState.Shown => 0,
            ValueState.Unknown => 1,
            ValueState.NotMeaningful => 2,
            ValueState.NotYetReported => 3,
            ValueState.TooUncertain => 4,
            ValueState.Hidden => 5,
        };
}
