namespace Sozialplanung.Ingestion.Storage;

/// <summary>What a run brought for a dataset: one verdict, however many files there were.</summary>
internal sealed class NightlyDatasetRow
{
    public required Guid RunId { get; init; }

    public required string Dataset { get; init; }

    /// <summary><c>failed, quarantined, unconfirmed, accepted, repeated, unchanged, empty</c>: the worst of its files.</summary>
    public required string Outcome { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset StartedAt { get; init; }

    public required DateTimeOffset FinishedAt { get; init; }
}
