namespace Sozialplanung.Ingestion.Storage;

/// <summary>A finding of the check of a delivery.</summary>
internal sealed class FindingRow
{
    public required Guid DeliveryId { get; init; }

    public required int Ordinal { get; init; }

    /// <summary><c>error, warning, info</c>.</summary>
    public required string Severity { get; init; }

    public required string Rule { get; init; }

    public long? RowNumber { get; init; }

    public string? ColumnName { get; init; }

    public required string Text { get; init; }
}
