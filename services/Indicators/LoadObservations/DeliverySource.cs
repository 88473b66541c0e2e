using System.Globalization;
using System.Net;
using System.Text.Json;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Clients;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>Asks Ingestion for deliveries and their observations.</summary>
internal sealed class DeliverySource(HttpClient ingestion, JsonSerializerOptions json)
{
    /// <summary>What has been accepted after a moment, without a bound on their number.</summary>
    public async Task<IReadOnlyList<AcceptedDelivery>> AcceptedAsync(DateTimeOffset since, CancellationToken cancellationToken) =>
        await ingestion.GetJsonAsync<List<AcceptedDelivery>>(
            $"accepted-deliveries?since={Uri.EscapeDataString(since.ToString("O", CultureInfo.InvariantCulture))}",
            Caller.System,
            json,
            cancellationToken
        ) ?? [];

    /// <summary>Whose the measures are.</summary>
    public async Task<IReadOnlyList<OwnedMeasure>> MeasuresAsync(CancellationToken cancellationToken) =>
        await ingestion.GetJsonAsync<List<OwnedMeasure>>("measures", Caller.System, json, cancellationToken) ?? [];

    /// <summary>Null where the delivery has been withdrawn.</summary>
    public async Task<AcceptedDelivery?> FindAsync(Guid id, CancellationToken cancellationToken)
    {
        using var answer = await ingestion.StreamAsync($"accepted-deliveries/{id}", Caller.System, cancellationToken);
        if (answer.StatusCode == HttpStatusCode.NotFound)
        {
            return null;
        }

        answer.EnsureSuccessStatusCode();
        return await answer.Content.ReadFromJsonAsync<AcceptedDelivery>(json, cancellationToken);
    }

    /// <summary>The observations, a line each, as they come; 404 where the delivery has been withdrawn.</summary>
    public Task<HttpResponseMessage> ObservationsAsync(Guid id, CancellationToken cancellationToken) =>
        ingestion.StreamAsync($"deliveries/{id}/observations", Caller.System, cancellationToken);
}
