namespace Sozialplanung.Contracts.Geography;

/// <summary>
/// A Gebietsstand came, its areas or the days it holds changed, another is current, or a new Umsteigeschlüssel counts. What is known of
/// each is fetched by <c>GET /versions</c>.
/// </summary>
public sealed record DivisionsChanged
{
    public required DateTimeOffset ChangedAt { get; init; }
}
