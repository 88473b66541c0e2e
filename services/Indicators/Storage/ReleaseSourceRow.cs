namespace Sozialplanung.Indicators.Storage;

/// <summary>Which delivery the observations of a measure and period come from, as a release holds it.</summary>
internal sealed class ReleaseSourceRow
{
    public required Guid ReleaseId { get; init; }

    public required string Measure { get; init; }

    public required string Dataset { get; init; }

    public required string Period { get; init; }

    public required string Place { get; init; }

    public required Guid DeliveryId { get; init; }

    public required string Sha256 { get; init; }

    public required string FileName { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }

    /// <summary>The Gebietsstand that the delivery is about.</summary>
    public string DivisionVersion { get; init; } = "";
}
