namespace Sozialplanung.Contracts.Geography;

/// <summary>
/// A new state of the Straßenverzeichnis became valid. Sent by Geography once per import and once per change by hand; the entries are fetched by <c>GET
/// /street-register</c>.
/// </summary>
public sealed record StreetRegisterPublished
{
    public required string Version { get; init; }

    public required int StreetCount { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
