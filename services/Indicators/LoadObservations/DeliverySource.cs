using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>Asks Ingestion for deliveries and their observations.</summary>
internal sealed class DeliverySource(HttpClient ingestion, JsonSerializerOptions json)
{
    public async Task<IReadOnlyList<AcceptedDelivery>> AcceptedAsync(CancellationToken cancellationToken) =>
        await ingestion.GetJsonAsync<List<AcceptedDelivery>>("deliveries?state=accepted", Caller.System, json, cancellationToken)
        ?? [];

    /// <summary>Whose the measures are.</summary>
    public async Task<IReadOnlyList<OwnedMeasure>> MeasuresAsync(CancellationToken cancellationToken) =>
        await ingestion.GetJsonAsync<List<OwnedMeasure>>("measures", Caller.System, json, cancellationToken) ?? [];

    public async Task<DeliveryAnswer> FindAsync(Guid id, CancellationToken cancellationToken) =>
        await ingestion.GetJsonAsync<DeliveryAnswer>($"deliveries/{id}", Caller.System, json, cancellationToken)
        ?? new DeliveryAnswer();

    /// <summary>The observations, a line each, as they come; 404 where the delivery has been withdrawn.</summary>
    public Task<HttpResponseMessage> ObservationsAsync(Guid id, CancellationToken cancellationToken) =>
        ingestion.StreamAsync($"deliveries/{id}/observations", Caller.System, cancellationToken);
}

/// <summary>A delivery that was accepted, and when.</summary>
internal sealed record AcceptedDelivery(Guid Id, DateTimeOffset? CheckedAt = null, DateTimeOffset? DecidedAt = null);
