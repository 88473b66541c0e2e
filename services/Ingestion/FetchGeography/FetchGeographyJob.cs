using Sozialplanung.Contracts.Geography;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Jobs;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Ingestion.FetchGeography;

internal sealed class FetchAreasJob(GeographyFetch fetch) : IJob
{
    public const string Kind = "fetch-areas";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => fetch.FetchAreasAsync(cancellationToken);
}

internal sealed class FetchStreetsJob(GeographyFetch fetch) : IJob
{
    public const string Kind = "fetch-streets";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => fetch.FetchStreetsAsync(cancellationToken);
}

internal sealed class FetchPublishedAreas : IEventHandler<AreasPublished>
{
    public Task HandleAsync(AreasPublished message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(FetchAreasJob.Kind, new { }, cancellationToken);
}

internal sealed class FetchPublishedStreets : IEventHandler<StreetRegisterPublished>
{
    public Task HandleAsync(StreetRegisterPublished message, DbSession session, CancellationToken cancellationToken) =>
        session.EnqueueJobAsync(FetchStreetsJob.Kind, new { }, cancellationToken);
}
