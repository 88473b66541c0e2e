namespace Sozialplanung.Geography.CheckStreetRegister;

/// <summary>What is wrong with the register, measured by one Gebietsstand.</summary>
public sealed record CheckedRegister
{
    /// <summary>The Gebietsstand; null: there is none.</summary>
    public string? Version { get; init; }

    /// <summary>So many entries that are valid without an end.</summary>
    public required int Entries { get; init; }

    /// <summary>One group for each kind that occurs, the worst first.</summary>
    public required IReadOnlyList<RegisterFindings> Groups { get; init; }
}

public sealed record RegisterFindings
{
    public required RegisterFindingKind Kind { get; init; }

    public required int Count { get; init; }

    /// <summary>At most the first hundred.</summary>
    public required IReadOnlyList<RegisterFinding> Findings { get; init; }
}

/// <summary>One finding, with the street to look at where it is about one.</summary>
public sealed record RegisterFinding(string Text, string? Street = null, string? Municipality = null);

/// <summary>The kinds in their order: what loses most addresses comes first.</summary>
public enum RegisterFindingKind
{
    /// <summary>Entries name an area that the Gebietsstand has not: their addresses find none.</summary>
    UnknownArea,

    /// <summary>Two areas for the same numbers: such addresses find none.</summary>
    Overlap,

    /// <summary>An entry that cannot be used.</summary>
    Unusable,

    /// <summary>All entries of a street have ended.</summary>
    StreetWithoutEntry,

    /// <summary>Numbers between two areas that belong to neither: they are estimated.</summary>
    Gap,

    /// <summary>An area of a level that the register uses has no street.</summary>
    AreaWithoutStreet,
}
