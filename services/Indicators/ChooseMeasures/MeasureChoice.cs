namespace Sozialplanung.Indicators.ChooseMeasures;

/// <summary>A measure that a definition can be made of.</summary>
public sealed record MeasureChoice
{
    public required string Code { get; init; }

    /// <summary>Its code where its dataset names it otherwise by nothing.</summary>
    public required string Name { get; init; }

    /// <summary>Empty where nobody says.</summary>
    public required string Unit { get; init; }

    /// <summary>Codes of the datasets that may say something of it.</summary>
    public required IReadOnlyList<string> Datasets { get; init; }

    /// <summary>Whether it adds up; a finished figure can only be a numerator by itself.</summary>
    public required bool IsAdditive { get; init; }

    /// <summary>Delivered periods, the latest last; empty: only declared.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    /// <summary>Levels of the areas that the latest period has numbers of, the coarsest first.</summary>
    public required IReadOnlyList<string> Levels { get; init; }

    public required IReadOnlyList<AttributeChoice> Attributes { get; init; }
}

/// <summary>An attribute that a measure is broken down by, with its categories.</summary>
public sealed record AttributeChoice(string Code, IReadOnlyList<string> Categories);
