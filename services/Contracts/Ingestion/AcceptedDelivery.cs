namespace Sozialplanung.Contracts.Ingestion;

/// <summary>
/// A delivery whose observations count. The answer of Ingestion to <c>GET /accepted-deliveries/{id}</c>, and one element of <c>GET
/// /accepted-deliveries</c>.
/// </summary>
public sealed record AcceptedDelivery
{
    public required Guid Id { get; init; }

    /// <summary>The area the dataset is about; empty: the whole installation.</summary>
    public required string Place { get; init; }

    public required string FileName { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>When its check, or the people who let it through, had accepted it.</summary>
    public required DateTimeOffset AcceptedAt { get; init; }
}
