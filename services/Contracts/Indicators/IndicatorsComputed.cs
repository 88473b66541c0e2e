namespace Sozialplanung.Contracts.Indicators;

/// <summary>
/// The values of a release and its suppression patterns were computed. Sent by Indicators once per computation.
/// </summary>
public sealed record IndicatorsComputed
{
    public required Guid ReleaseId { get; init; }

    public required long ValueCount { get; init; }

    /// <summary>Cells withheld from the public.</summary>
    public required long WithheldCount { get; init; }

    public required DateTimeOffset ComputedAt { get; init; }
}
