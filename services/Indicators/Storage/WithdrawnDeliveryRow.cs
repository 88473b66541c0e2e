namespace Sozialplanung.Indicators.Storage;

/// <summary>A delivery that was taken back: its observations are not loaded any more, also when they arrive late.</summary>
internal sealed class WithdrawnDeliveryRow
{
    public required Guid DeliveryId { get; init; }

    public required DateTimeOffset WithdrawnAt { get; init; }
}
