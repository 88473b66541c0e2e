namespace Sozialplanung.Contracts.Indicators;

/// <summary>An area as a release holds it. One element of Indicators' answer <c>GET /areas</c>.</summary>
public sealed record CatalogueArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    /// <summary>Null for a root and for areas of overlapping levels.</summary>
    public string? Parent { get; init; }

    /// <summary>Codes from the root to the area itself.</summary>
    public required IReadOnlyList<string> Path { get; init; }

    /// <summary>For areas of overlapping levels only: codes of the finest level.</summary>
    public IReadOnlyList<string>? Members { get; init; }
}
