namespace Sozialplanung.Contracts.Indicators;

/// <summary>A level that the areas of a release belong to; rank 0 is the whole, the finest comes last.</summary>
public sealed record CatalogueLevel
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NamePlural { get; init; }

    public required int Rank { get; init; }

    /// <summary>The Gebietseinteilung that the level belongs to.</summary>
    public required string Division { get; init; }

    public bool IsOverlapping { get; init; }

    public int AreaCount { get; init; }

    /// <summary>
    /// The map that the values are shown on, at Geography's <c>/maps/{Code}/{MapHash}.topojson</c>; it stays the same for this release.
    /// </summary>
    public string MapHash { get; init; } = "";
}
