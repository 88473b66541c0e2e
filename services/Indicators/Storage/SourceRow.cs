namespace Sozialplanung.Indicators.Storage;

/// <summary>Which delivery the observations of a dataset and period come from.</summary>
internal sealed class SourceRow
{
    public required string Dataset { get; init; }

    public required string Period { get; init; }

    public required string Place { get; init; }

    public required Guid DeliveryId { get; init; }

    public required string Sha256 { get; init; }

    public required string FileName { get; init; }

    public required long ObservationCount { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    public DateTimeOffset LoadedAt { get; init; }

    public required string DivisionVersion { get; init; }
}
