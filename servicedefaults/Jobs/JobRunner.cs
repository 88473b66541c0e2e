using Hangfire;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// What Hangfire runs: the job with this id, if it is still to be done. Hangfire knows nothing but the id, so its dashboard shows
/// no arguments; attempts, outages and the end are ours to count, in the row.
/// </summary>
internal sealed partial class JobRunner(
    JobTable table,
    IEnumerable<JobKinds.JobKind> kinds,
    TimeProvider clock,
    IServiceProvider services,
    ILogger<JobRunner> logger
)
{
    [AutomaticRetry(Attempts = 0)]
    [JobDisplayName("Auftrag {0}")]
    public async Task RunAsync(Guid id, CancellationToken stoppingToken)
    {
        // Told twice, or late: another run has the job, or it is over.
        if (await table.TakeAsync(id, stoppingToken) is not { } taken)
        {
            return;
        }

        if (taken.Attempts - taken.Interruptions > JobTable.MaximumAttempts)
        {
            await table.FinishAsync(taken, "failed", "Der Auftrag ist mehrfach abgebrochen und wurde aufgegeben.", stoppingToken);
            return;
        }

        var kind = kinds.Single(kind => kind.Name == taken.Kind);
        var memory = JobMemory.Now;
        await using (var run = new JobRun(taken, table, clock, services))
        {
            await run.ExecuteAsync(kind.Job, OnFailed, stoppingToken);
        }

        JobMemory.GiveBack(memory);
    }

    private void OnFailed(JobTable.TakenJob taken, Exception exception, bool isPassing)
    {
        if (isPassing)
        {
            LogRetried(taken.Kind, taken.Id, exception.Message);
        }
        else
        {
            LogFailed(exception, taken.Kind, taken.Id);
        }
    }

    [LoggerMessage(LogLevel.Warning, "Job {Kind} {Id} will run again: {Reason}")]
    private partial void LogRetried(string kind, Guid id, string reason);

    [LoggerMessage(LogLevel.Error, "Job {Kind} {Id} failed")]
    private partial void LogFailed(Exception exception, string kind, Guid id);
}
