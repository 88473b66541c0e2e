namespace Sozialplanung.Geography.Cuts;

/// <summary>A Zuschnitt with all its blocks.</summary>
public sealed record Cut
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Note { get; init; }

    /// <summary>The Gebietsstand whose blocks it divides.</summary>
    public required string Version { get; init; }

    public required string BlockLevel { get; init; }

    public required string BlockLevelName { get; init; }

    /// <summary>Level of the areas that the blocks form.</summary>
    public required string Level { get; init; }

    public required string LevelName { get; init; }

    public required string LevelNamePlural { get; init; }

    /// <summary>Whether the Gebietsstand has no areas of the level yet.</summary>
    public required bool IsNewLevel { get; init; }

    /// <summary>To be given back when it is saved.</summary>
    public required int Revision { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The Gebietsstand made from it; then it is no longer changed.</summary>
    public required string? HandedOverAs { get; init; }

    /// <summary>Address of the TopoJSON of the blocks.</summary>
    public required string Map { get; init; }

    public required IReadOnlyList<CutArea> Areas { get; init; }

    public required IReadOnlyList<CutBlock> Blocks { get; init; }
}

/// <summary>A block of a Zuschnitt.</summary>
public sealed record CutBlock
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    /// <summary>The area above the level that is formed; null where there is none.</summary>
    public required string? Parent { get; init; }

    /// <summary>The area of the Zuschnitt; null: none yet.</summary>
    public required string? Area { get; init; }

    /// <summary>The area of the level in the Gebietsstand; null where there is none.</summary>
    public required string? Before { get; init; }
}
