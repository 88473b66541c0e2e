using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.RunNightly;

internal sealed record NightlyArguments(Guid RunId);

/// <summary>
/// Fetches the datasets of a run, one after another. Each step is kept in the database before the next, so that a run broken off
/// anywhere goes on where it was: a file is moved only after its delivery is decided, and a decided delivery is not decided again.
/// </summary>
internal sealed class NightlyJob(
    DatasetsOfRun datasets,
    DatasetFetch fetch,
    CheckedDeliveryStore store,
    TidyFiles tidy,
    NightlyRuns runs
) : IJob
{
    public const string Kind = "nightly";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var runId = job.Arguments<NightlyArguments>().RunId;
        var found = await datasets.FindAsync(runId, cancellationToken);
        NotYetException? held = null;
        for (var i = 0; i < found.Count; i++)
        {
            var index = i;
            try
            {
                await fetch.RunAsync(
                    found[i],
                    (text, token) => job.ReportAsync(index, found.Count, $"{found[index].Code}: {text}", token),
                    cancellationToken
                );
            }
            catch (NotYetException e)
            {
                held = e; // the others need not wait for it
            }
        }

        if (held is not null)
        {
            throw held;
        }

        await store.DeleteDueFilesAsync(cancellationToken);
        await tidy.RunAsync(cancellationToken);
        await runs.FinishAsync(runId, cancellationToken);
        await job.ReportAsync(1, 1, "Der Nachtlauf ist fertig.", cancellationToken);
    }
}
