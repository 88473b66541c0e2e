namespace Sozialplanung.Ingestion.Letters;

/// <summary>What a Mitteilung says of a dataset that a run has fetched.</summary>
internal sealed record RunNews
{
    public required string Dataset { get; init; }

    public required bool NeedsSomebody { get; init; }

    /// <summary>Whether values were taken over.</summary>
    public required bool IsTakenOver { get; init; }

    public required string Words { get; init; }
}
