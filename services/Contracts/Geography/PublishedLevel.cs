namespace Sozialplanung.Contracts.Geography;

/// <summary>A level of areas; rank 0 is the whole, the finest comes last. One element of Geography's answer <c>GET /levels</c>.</summary>
public sealed record PublishedLevel
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string NamePlural { get; init; }

    public required int Rank { get; init; }

    /// <summary>The Gebietseinteilung that the level belongs to.</summary>
    public required string Division { get; init; }

    public bool IsOverlapping { get; init; }

    /// <summary>Side of a cell where the level is a grid; null: it is none. A cell belongs to the area that its centre lies in, its surface
    /// need not.</summary>
    public int? CellMetres { get; init; }

    public required int AreaCount { get; init; }

    /// <summary>
    /// Of the content of the level's map, which lies at <c>/maps/{Code}/{MapHash}.topojson</c>: another map has another address.
    /// </summary>
    public string MapHash { get; init; } = "";
}
