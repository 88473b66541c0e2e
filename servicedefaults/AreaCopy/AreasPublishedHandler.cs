using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

internal sealed class AreasPublishedHandler : IEventHandler<AreasPublished>
{
    public Task HandleAsync(AreasPublished message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(FetchAreasJob.Kind, message, cancellationToken);
}
