using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.MakeGrid;

/// <summary>A grid as it was laid, or as it would be.</summary>
public sealed record MadeGrid
{
    public required string Version { get; init; }

    /// <summary>Whether it is the Gebietsstand that new deliveries and releases are about.</summary>
    public required bool IsCurrent { get; init; }

    /// <summary>Code of the level of the cells.</summary>
    public required string Level { get; init; }

    /// <summary>What its cells are called, in the plural.</summary>
    public required string LevelName { get; init; }

    public required int Cells { get; init; }

    /// <summary>So many cells that lay there before they take the place of.</summary>
    public required int Replaced { get; init; }

    /// <summary>The first cells, at most ten.</summary>
    public required IReadOnlyList<GridCell> First { get; init; }

    /// <summary>What a person should know.</summary>
    public required IReadOnlyList<PlacedError> Warnings { get; init; }
}

/// <summary>A cell and the area that its centre lies in.</summary>
public sealed record GridCell(string Code, string Name, string Parent, string ParentName);
