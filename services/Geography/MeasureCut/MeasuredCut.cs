namespace Sozialplanung.Geography.MeasureCut;

/// <summary>Size and shape of the areas of a Zuschnitt.</summary>
public sealed record MeasuredCut
{
    public required IReadOnlyList<MeasuredArea> Areas { get; init; }

    /// <summary>Blocks that belong to no area.</summary>
    public required int Unassigned { get; init; }

    /// <summary>Blocks that lie in another area than in the Gebietsstand.</summary>
    public required int Moved { get; init; }

    /// <summary>What a person should look at, as German sentences.</summary>
    public required IReadOnlyList<string> Findings { get; init; }
}

/// <summary>One area of a Zuschnitt.</summary>
public sealed record MeasuredArea
{
    public required string Code { get; init; }

    public required int Blocks { get; init; }

    public required double SquareKilometres { get; init; }

    /// <summary>4π·surface / outline² (Polsby–Popper), 1 for a circle; null where there are no blocks, or streets between them.</summary>
    public required double? Compactness { get; init; }

    /// <summary>Parts that do not touch each other; 0 where there are no blocks.</summary>
    public required int Pieces { get; init; }

    /// <summary>Share of its surface, 0 to 1, that belonged to the area of the same code before.</summary>
    public required double Kept { get; init; }
}
