using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Indicators.LoadObservations;

/// <summary>Forgets the observations of a delivery that was taken back, also when it is still on its way to us.</summary>
internal sealed class DeliveryWithdrawnHandler : IEventHandler<DeliveryWithdrawn>
{
    public async Task HandleAsync(DeliveryWithdrawn message, DbSession session, CancellationToken cancellationToken)
    {
        await session.ExecuteAsync(ObservationTables.LockDataset, new { dataset = message.DatasetCode }, cancellationToken);
        await session.ExecuteAsync(
            """
            insert into withdrawn_delivery (delivery_id, withdrawn_at) values (@DeliveryId, @WithdrawnAt) on conflict do nothing;
            delete from observation where dataset = @DatasetCode and period = any(@periods) and delivery_id = @DeliveryId;
            delete from source where dataset = @DatasetCode and delivery_id = @DeliveryId;
            """,
            new
            {
                message.DeliveryId,
                message.WithdrawnAt,
                message.DatasetCode,
                periods = message.Periods.ToArray(),
            },
            cancellationToken
        );
    }
}
