namespace Sozialplanung.Contracts.Geography;

/// <summary>What part of the number of an old area belongs to a new one, above 0 and at most 1.</summary>
public sealed record ConversionPart
{
    public required string Old { get; init; }

    public required string OldName { get; init; }

    public required string New { get; init; }

    public required decimal Share { get; init; }

    /// <summary>Surface of the whole old area; 0 where it is not told.</summary>
    public double OldSquareMetres { get; init; }
}
