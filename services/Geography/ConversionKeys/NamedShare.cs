namespace Sozialplanung.Geography.ConversionKeys;

/// <summary>A share with the names of its areas.</summary>
public sealed record NamedShare
{
    public required string Old { get; init; }

    public required string OldName { get; init; }

    /// <summary>Name of the level of the old area.</summary>
    public required string Level { get; init; }

    public required string New { get; init; }

    public required string NewName { get; init; }

    public required decimal Share { get; init; }
}
