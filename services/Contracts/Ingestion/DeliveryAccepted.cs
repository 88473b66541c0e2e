namespace Sozialplanung.Contracts.Ingestion;

/// <summary>
/// A delivery passed its checks, or was let through with a reason, and its observations can be fetched by <c>GET
/// /deliveries/{id}/observations</c>. Sent by Ingestion once per delivery.
/// </summary>
public sealed record DeliveryAccepted
{
    public required Guid DeliveryId { get; init; }

    public required string DatasetCode { get; init; }

    /// <summary>The periods whose observations this delivery replaces.</summary>
    public required IReadOnlyList<string> Periods { get; init; }

    public required long ObservationCount { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }
}
