namespace Sozialplanung.Contracts.Geography;

/// <summary>An area of a Gebietsstand without its boundary. One element of Geography's answers <c>GET /areas</c> and <c>GET
/// /areas/at</c>.</summary>
public sealed record PublishedArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    /// <summary>Null for a root and for areas of overlapping levels.</summary>
    public string? Parent { get; init; }

    /// <summary>Codes from the root to the area itself.</summary>
    public required string[] Path { get; init; }

    /// <summary>For areas of overlapping levels only: codes of the finest level.</summary>
    public string[]? Members { get; init; }

    /// <summary>A point inside, in degrees east; null where its boundary is not known.</summary>
    public double? Lon { get; init; }

    /// <summary>A point inside, in degrees north; null where its boundary is not known.</summary>
    public double? Lat { get; init; }

    /// <summary>The Gebietsstand the area belongs to, for example "2025-01-01".</summary>
    public string DivisionVersion { get; init; } = "";
}
