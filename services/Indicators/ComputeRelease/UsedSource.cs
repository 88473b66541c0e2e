namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>Which delivery the observations of a measure and period come from.</summary>
internal sealed record UsedSource(
    string Measure,
    string Dataset,
    string Period,
    string Place,
    Guid DeliveryId,
    string Sha256,
    string FileName,
    DateTimeOffset AcceptedAt,
    string DivisionVersion
);
