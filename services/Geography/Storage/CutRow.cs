namespace Sozialplanung.Geography.Storage;

/// <summary>
/// A Zuschnitt: how the blocks of a Gebietsstand form areas, as somebody tries it. It is saved as a whole, so its lists are kept as
/// wholes too.
/// </summary>
internal sealed class CutRow
{
    public Guid Id { get; init; }

    public required string Name { get; set; }

    public string Note { get; set; } = "";

    public required string Version { get; init; }

    public required string BlockLevel { get; init; }

    public required string Level { get; init; }

    /// <summary>Name of a level that no Gebietsstand has yet.</summary>
    public string? NewLevelName { get; init; }

    /// <summary>The same for several of its areas; null where it was not asked for yet.</summary>
    public string? NewLevelNamePlural { get; init; }

    /// <summary>Path of the area that all blocks lie in, for the policy; empty where there is none.</summary>
    public required string[] Path { get; init; }

    /// <summary>Grows with each save: who saves an older one has not seen what is there.</summary>
    public int Revision { get; set; }

    /// <summary>Codes and names of the areas, as JSON.</summary>
    public required string Areas { get; set; }

    /// <summary>The area by block, as JSON; blocks without one are left out.</summary>
    public required string Blocks { get; set; }

    public int AreaCount { get; set; }

    public int BlockCount { get; set; }

    public int MovedBlocks { get; set; }

    public required DateTimeOffset ChangedAt { get; set; }

    public required string ChangedBy { get; set; }

    /// <summary>The Gebietsstand made from it; from then on it is no longer changed.</summary>
    public string? HandedOverAs { get; set; }

    /// <summary>From when that is to hold, and why it was made.</summary>
    public DateOnly? ValidFrom { get; set; }

    public string? Reason { get; set; }
}
