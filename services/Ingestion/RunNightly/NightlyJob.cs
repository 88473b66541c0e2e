using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Ingestion.RunNightly;

internal sealed record NightlyArguments(Guid RunId);

/// <summary>
/// Takes in every file of the watch folder, one after another. Each step is kept in the database before the next, so that a run
/// broken off anywhere goes on where it was: a file is moved only after its delivery is decided, and a decided delivery is not
/// decided again.
/// </summary>
internal sealed class NightlyJob(
    WatchFolder folder,
    WatchedFileIntake intake,
    CheckDeliveryHandler check,
    CheckedDeliveryStore store,
    TidyFiles tidy,
    NightlyRuns runs
) : IJob
{
    public const string Kind = "nightly";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var runId = job.Arguments<NightlyArguments>().RunId;
        var files = await folder.FindAsync(cancellationToken);
        for (var i = 0; i < files.Count; i++)
        {
            var (index, file) = (i, files[i]);
            await job.ReportAsync(index, files.Count, $"{file.Dataset}: {file.Name}", cancellationToken);
            await intake.TakeInAsync(
                runId,
                file,
                id =>
                    check.HandleAsync(
                        id,
                        (_, _, text, token) => job.ReportAsync(index, files.Count, $"{file.Dataset}: {file.Name}. {text}", token),
                        cancellationToken
                    ),
                cancellationToken
            );
        }

        await intake.FinishMovesAsync(runId, cancellationToken);
        await store.DeleteDueFilesAsync(cancellationToken);
        await tidy.RunAsync(cancellationToken);
        await runs.FinishAsync(runId, cancellationToken);
        await job.ReportAsync(files.Count, files.Count, "Der Nachtlauf ist fertig.", cancellationToken);
    }
}
