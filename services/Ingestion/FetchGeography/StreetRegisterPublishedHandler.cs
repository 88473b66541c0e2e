using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion.FetchGeography;

internal sealed class StreetRegisterPublishedHandler : IEventHandler<StreetRegisterPublished>
{
    public Task HandleAsync(StreetRegisterPublished message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(FetchStreetsJob.Kind, new { }, cancellationToken);
}
