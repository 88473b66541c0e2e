namespace Sozialplanung.Geography.ImportAreas;

/// <summary>One level of areas, and how its features differ from what the profile says for all.</summary>
public sealed record LevelProfile
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NamePlural { get; init; }

    /// <summary>0 = the whole; the finest level has the greatest rank.</summary>
    public required int Rank { get; init; }

    public string? Division { get; init; }

    public int? Pad { get; init; }

    public ParentRule? Parent { get; init; }

    /// <summary>Makes the level overlapping: its areas are lists of areas of the finest level.</summary>
    public MemberRule? Members { get; init; }
}
