namespace Sozialplanung.Ingestion.Storage;

/// <summary>A file that a run found in the watch folder or fetched, and the delivery made of it.</summary>
internal sealed class NightlyFileRow
{
    public required Guid RunId { get; init; }

    public required string Dataset { get; init; }

    public required string FileName { get; init; }

    public Guid DeliveryId { get; set; }

    /// <summary><c>accepted, unconfirmed, quarantined, repeated, withdrawn</c>.</summary>
    public string? Outcome { get; set; }

    public bool IsMoved { get; set; }
}
