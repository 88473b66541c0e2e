namespace Sozialplanung.Contracts.Indicators;

/// <summary>The release that an answer of Indicators was read from.</summary>
public sealed record AnsweredRelease
{
    public required Guid Id { get; init; }

    public required string Name { get; init; }

    /// <summary><c>draft</c>, <c>checked</c>, <c>published</c> or <c>replaced</c>.</summary>
    public required string State { get; init; }

    /// <summary>Null for what is not published.</summary>
    public required DateTimeOffset? PublishedAt { get; init; }

    /// <summary>When the last delivery in use was accepted, not the day the data tell of.</summary>
    public required DateTimeOffset? DataAsOf { get; init; }

    /// <summary>The release that is current today, where this one no longer is; null where it is, or nothing is published.</summary>
    public NewerRelease? Newer { get; init; }

    /// <summary>What it corrected, and what later releases have corrected since; the latest first.</summary>
    public IReadOnlyList<ReleaseCorrection> Corrections { get; init; } = [];
}
