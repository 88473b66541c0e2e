using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Reading;

/// <summary>What a reader gets for one cell: the rounded number, or the reason why there is none. Never a blank.</summary>
internal readonly record struct ShownCell(double? Number, ValueState State, string[]? Flags)
{
    /// <summary>Whether everybody is shown the number.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Where neither number nor sign is visible to the reader, the cell is not his to see.</summary>
    public static ShownCell NotVisible { get; } = new(null, ValueState.Hidden, null);

    public static ShownCell Missing(ValueState state) => new(null, state, null);
}
