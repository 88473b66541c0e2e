using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Indicators.LoadObservations;

internal sealed class DeliveryAcceptedHandler : IEventHandler<DeliveryAccepted>
{
    public Task HandleAsync(DeliveryAccepted message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(
            LoadObservationsJob.Kind,
            new LoadObservationsArguments(message.DeliveryId, message.DatasetCode, message.Periods, message.AcceptedAt),
            cancellationToken
        );
}
