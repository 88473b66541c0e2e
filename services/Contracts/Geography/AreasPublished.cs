namespace Sozialplanung.Contracts.Geography;

/// <summary>
/// The areas of the current Gebietsstand changed, or another one became the current. The areas are fetched by <c>GET /areas</c>.
/// </summary>
public sealed record AreasPublished
{
    /// <summary>The Gebietsstand, for example "2025-01-01".</summary>
    public required string DivisionVersion { get; init; }

    public required int AreaCount { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
