using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion.FetchGeography;

internal sealed class DivisionsChangedHandler : IEventHandler<DivisionsChanged>
{
    public Task HandleAsync(DivisionsChanged message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(FetchDivisionsJob.Kind, new { }, cancellationToken);
}
