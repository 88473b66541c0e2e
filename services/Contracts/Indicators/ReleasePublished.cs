namespace Sozialplanung.Contracts.Indicators;

/// <summary>A release became visible to readers; the one before it is replaced. Sent by Indicators once per release.</summary>
public sealed record ReleasePublished
{
    public required Guid ReleaseId { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
