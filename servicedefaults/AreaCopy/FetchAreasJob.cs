using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Fetches the areas that Geography announced.</summary>
internal sealed class FetchAreasJob(AreaFetch fetch) : IJob
{
    public const string Kind = "fetch-areas";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var count = await fetch.FetchCurrentAsync(cancellationToken);
        await job.ReportAsync(count, count, $"{count} Gebiete übernommen.", cancellationToken);
    }
}
