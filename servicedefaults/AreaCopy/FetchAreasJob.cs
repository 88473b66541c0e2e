using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.ServiceDefaults.AreaCopy;

/// <summary>Fetches the Gebietsstand that Geography published.</summary>
internal sealed class FetchAreasJob(AreaFetch fetch) : IJob
{
    public const string Kind = "fetch-areas";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var count = await fetch.FetchAsync(job.Arguments<FetchAreasArguments>(), cancellationToken);
        var text = count > 0 ? $"{count} Gebiete übernommen." : "Ein neuerer Gebietsstand ist schon da.";
        await job.ReportAsync(count, count, text, cancellationToken);
    }
}
