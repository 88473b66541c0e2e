using Sozialplanung.Statistics;

namespace Sozialplanung.Facts;

/// <summary>
/// Which reason a result carries where several of its parts have no number: hidden, unknown, too uncertain, not meaningful, not
/// yet reported. Hidden comes first, so that no sum tells more than its parts. Not yet reported comes last: it promises a number,
/// and where another part will never have one, none will follow (decision 0020).
/// </summary>
public static class MissingReason
{
    private static readonly ValueState[] _weakestFirst =
    [
        ValueState.Shown,
        ValueState.NotYetReported,
        ValueState.NotMeaningful,
        ValueState.TooUncertain,
        ValueState.Unknown,
        ValueState.Hidden,
    ];

    /// <summary>Of two states the one that a result of both must carry; shown only where both are.</summary>
    public static ValueState Stronger(ValueState one, ValueState other) => Strength(one) >= Strength(other) ? one : other;

    private static int Strength(ValueState state) => Array.IndexOf(_weakestFirst, state);
}
