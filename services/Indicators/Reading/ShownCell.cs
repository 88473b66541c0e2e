using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Reading;

/// <summary>What a reader gets for one cell: the rounded number, or the reason why there is none. Never a blank.</summary>
internal readonly record struct ShownCell(double? Number, ValueState State, string[]? Flags)
{
    /// <summary>How much of a converted number is estimated, 0 to 1; null where it is not converted, or not known. It follows from the key and
    /// surfaces alone.</summary>
    public double? EstimatedShare { get; init; }

    /// <summary>Whether everybody is shown the number.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the number is for this reader and not for everybody.</summary>
    public bool IsNotPublic => Number is not null && !IsPublic;

    /// <summary>The flags that were delivered, and that the number is not public.</summary>
    public string[]? AllFlags => IsNotPublic ? [.. Flags ?? [], FlagSigns.NotPublic] : Flags;

    /// <summary>Where neither number nor sign is visible to the reader, the cell is not his to see.</summary>
    public static ShownCell NotVisible { get; } = new(null, ValueState.Hidden, null);

    public static ShownCell Missing(ValueState state) => new(null, state, null);
}
