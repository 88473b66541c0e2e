namespace Sozialplanung.Indicators.LoadObservations;

internal sealed record LoadObservationsArguments(
    Guid DeliveryId,
    string DatasetCode,
    IReadOnlyList<string> Periods,
    DateTimeOffset AcceptedAt
);
