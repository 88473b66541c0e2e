using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.FetchGeography;

internal sealed class FetchStreetsJob(StreetFetch streets) : IJob
{
    public const string Kind = "fetch-streets";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => streets.FetchAsync(cancellationToken);
}
