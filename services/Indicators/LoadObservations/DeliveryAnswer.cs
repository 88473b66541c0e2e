namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>What Ingestion tells of a delivery, as far as the lineage of a value needs it.</summary>
internal sealed record DeliveryAnswer
{
    public string Sha256 { get; init; } = "";

    public string FileName { get; init; } = "";

    /// <summary>Area the delivery is limited to; empty: the whole district.</summary>
    public string Place { get; init; } = "";
}
