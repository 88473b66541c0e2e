using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.FetchGeography;

internal sealed class FetchDivisionsJob(DivisionFetch divisions) : IJob
{
    public const string Kind = "fetch-divisions";

    public Task RunAsync(JobContext job, CancellationToken cancellationToken) => divisions.FetchAsync(cancellationToken);
}
