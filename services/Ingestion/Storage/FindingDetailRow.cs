namespace Sozialplanung.Ingestion.Storage;

/// <summary>
/// Part of a finding that tells what another dataset says. A table of its own, so that the database itself shows it to nobody who may not
/// see that dataset as well.
/// </summary>
internal sealed class FindingDetailRow
{
    public required Guid DeliveryId { get; init; }

    public required int Ordinal { get; init; }

    public required int Position { get; init; }

    /// <summary>The other dataset.</summary>
    public required string Dataset { get; init; }

    public long? RowNumber { get; init; }

    public required string Text { get; init; }
}
