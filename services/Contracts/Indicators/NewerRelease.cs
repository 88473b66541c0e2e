namespace Sozialplanung.Contracts.Indicators;

/// <summary>The release that has taken the place of the one that is read.</summary>
public sealed record NewerRelease
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    public required DateTimeOffset PublishedAt { get; init; }
}
