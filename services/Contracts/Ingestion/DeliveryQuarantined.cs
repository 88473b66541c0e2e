namespace Sozialplanung.Contracts.Ingestion;

/// <summary>A delivery did not pass its checks: nothing of it reaches a reader. Sent by Ingestion once per delivery.</summary>
public sealed record DeliveryQuarantined
{
    public required Guid DeliveryId { get; init; }

    public required string DatasetCode { get; init; }

    /// <summary>A German sentence for the clerk.</summary>
    public required string Reason { get; init; }

    public required int FindingCount { get; init; }

    public required DateTimeOffset QuarantinedAt { get; init; }
}
