using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.DraftCut;

/// <summary>What a new Zuschnitt begins with.</summary>
public sealed record NewCut
{
    [StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    [StringLength(40, MinimumLength = 1)]
    public required string Version { get; init; }

    [StringLength(40, MinimumLength = 1)]
    public required string BlockLevel { get; init; }

    [StringLength(40, MinimumLength = 1)]
    public required string Level { get; init; }

    /// <summary>Where <see cref="Level"/> is a level that there is not yet.</summary>
    [StringLength(100)]
    public string? NewLevelName { get; init; }

    /// <summary>Its name for several areas; needed with <see cref="NewLevelName"/>.</summary>
    [StringLength(100)]
    public string? NewLevelNamePlural { get; init; }

    /// <summary>Another Zuschnitt of the same Gebietsstand and levels; null: the areas as they are today.</summary>
    public Guid? CopyOf { get; init; }

    /// <summary>Begins without areas.</summary>
    public bool Empty { get; init; }
}
