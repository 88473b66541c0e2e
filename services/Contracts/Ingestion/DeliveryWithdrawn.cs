namespace Sozialplanung.Contracts.Ingestion;

/// <summary>An accepted delivery was taken back: its observations no longer count. Sent by Ingestion once per delivery.</summary>
public sealed record DeliveryWithdrawn
{
    public required Guid DeliveryId { get; init; }

    public required string DatasetCode { get; init; }

    public required IReadOnlyList<string> Periods { get; init; }

    public required DateTimeOffset WithdrawnAt { get; init; }
}
