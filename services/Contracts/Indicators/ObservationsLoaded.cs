using System.Text.Json.Serialization;

namespace Sozialplanung.Contracts.Indicators;

/// <summary>
/// The observations of an accepted delivery have arrived where values are computed, or could not be taken in. Sent by Indicators
/// at the end of each try that will not be repeated.
/// </summary>
public sealed record ObservationsLoaded
{
    public required Guid DeliveryId { get; init; }

    public required DateTimeOffset At { get; init; }

    /// <summary>Why they could not be taken in, as a German sentence; null where they have arrived.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Failure { get; init; }
}
