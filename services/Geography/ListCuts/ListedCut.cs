namespace Sozialplanung.Geography.ListCuts;

/// <summary>A Zuschnitt without its blocks.</summary>
public sealed record ListedCut
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required string Version { get; init; }

    public required string BlockLevel { get; init; }

    public required string BlockLevelName { get; init; }

    public required string Level { get; init; }

    public required string LevelName { get; init; }

    public required string LevelNamePlural { get; init; }

    public required int AreaCount { get; init; }

    public required int BlockCount { get; init; }

    /// <summary>So many blocks lie in another area than in the Gebietsstand.</summary>
    public required int MovedBlocks { get; init; }

    public required string ChangedBy { get; init; }

    public required DateTimeOffset ChangedAt { get; init; }

    /// <summary>The Gebietsstand made from it.</summary>
    public required string? HandedOverAs { get; init; }
}
