using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion.NoteLoad;

/// <summary>Notes at the delivery whether its observations have arrived where values are computed.</summary>
internal sealed class ObservationsLoadedHandler : IEventHandler<ObservationsLoaded>
{
    public async Task HandleAsync(ObservationsLoaded message, DbSession session, CancellationToken cancellationToken)
    {
        // A later word about a delivery holds, in whatever order they arrive.
        if (
            await ((IngestionDb)session).HoldDeliveryAsync(message.DeliveryId, cancellationToken) is { } delivery
            && !(delivery.LoadedAt > message.At)
        )
        {
            delivery.LoadedAt = message.At.ToUniversalTime();
            delivery.LoadFailure = message.Failure;
        }
    }
}
