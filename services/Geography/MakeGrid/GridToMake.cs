using System.ComponentModel.DataAnnotations;

namespace Sozialplanung.Geography.MakeGrid;

/// <summary>A grid of squares that the system is to lay over areas.</summary>
public sealed record GridToMake
{
    /// <summary>Side of a cell in metres: 100 or 1000, as the Zensus publishes them.</summary>
    [AllowedValues(100, 1000, ErrorMessage = "Eine Zelle ist 100 oder 1000 Meter breit.")]
    public required int CellMetres { get; init; }

    /// <summary>The Gebietsstand; null: the current one.</summary>
    [StringLength(40)]
    public string? Version { get; init; }

    /// <summary>The area that is covered; null: all.</summary>
    [StringLength(40)]
    public string? Area { get; init; }

    /// <summary>How cells are called.</summary>
    public CellKeys Keys { get; init; } = CellKeys.Inspire;
}

/// <summary>How the key of a cell is written; its name is the other one.</summary>
public enum CellKeys
{
    /// <summary>As INSPIRE and the Zensus 2022 write it: <c>CRS3035RES1000mN2684000E4334000</c>.</summary>
    Inspire,

    /// <summary>As the Zensus 2011 and the GeoGitter of the BKG write it: <c>1kmN2684E4334</c>.</summary>
    Compact,
}
