namespace Sozialplanung.Attack.Tests.Collecting;

/// <summary>One thing that a reader was told of a cell.</summary>
internal sealed record Reading(
    string Channel,
    Guid Release,
    string Indicator,
    string Area,
    string Period,
    Told What,
    decimal Number,
    string Sign
);

internal enum Told
{
    /// <summary>The rounded value.</summary>
    Value,

    /// <summary>Why there is no value.</summary>
    Sign,

    /// <summary>The exact count above the line.</summary>
    Numerator,

    /// <summary>The exact count below the line.</summary>
    Denominator,

    /// <summary>A rank or a comparison, which only a shown value may have.</summary>
    Place,
}
