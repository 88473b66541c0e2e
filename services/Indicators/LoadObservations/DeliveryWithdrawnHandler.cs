using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>Forgets the observations of a delivery that was taken back, also when it is still on its way to us.</summary>
internal sealed class DeliveryWithdrawnHandler : IEventHandler<DeliveryWithdrawn>
{
    public async Task HandleAsync(DeliveryWithdrawn message, DbSession session, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(ObservationTables.LockDataset, new { dataset = message.DatasetCode }, cancellationToken);
        var own = (IndicatorsDb)session;
        if (await own.WithdrawnDeliveries.FindAsync([message.DeliveryId], cancellationToken) is null)
        {
            own.Add(
                new WithdrawnDeliveryRow { DeliveryId = message.DeliveryId, WithdrawnAt = message.WithdrawnAt.ToUniversalTime() }
            );
        }

        await own.ExecuteAsync(
            "delete from observation_block where dataset = @DatasetCode and period = any(@periods) and delivery_id = @DeliveryId",
            new
            {
                message.DeliveryId,
                message.DatasetCode,
                periods = message.Periods.ToArray(),
            },
            cancellationToken
        );
        await own
            .Sources.Where(source => source.Dataset == message.DatasetCode && source.DeliveryId == message.DeliveryId)
            .ExecuteDeleteAsync(cancellationToken);
    }
}
