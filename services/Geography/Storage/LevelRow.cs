namespace Sozialplanung.Geography.Storage;

/// <summary>A level of areas. Levels are data: what one town calls Stadtteil, another calls Quartier.</summary>
internal sealed class LevelRow
{
    public required string Code { get; init; }

    public string Name { get; set; } = "";

    public string NamePlural { get; set; } = "";

    public int Rank { get; set; }

    public string Division { get; set; } = "";

    public bool IsOverlapping { get; set; }

    /// <summary>Side of a cell where the level is a grid that the system laid; null: it is none.</summary>
    public int? CellMetres { get; init; }

    /// <summary>Changes with every change: a second clerk at the same moment is noticed.</summary>
    public uint Version { get; init; }
}
