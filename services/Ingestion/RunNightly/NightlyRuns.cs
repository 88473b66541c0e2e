using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Begins and ends nightly runs.</summary>
internal sealed class NightlyRuns(ServiceDatabase<IngestionDb> database, TimeProvider clock)
{
    // A night that finds the one before still at work leaves its files to it and to the next. Two nodes may ask for the same.
    private const string Insert = """
        insert into nightly_run (id, scheduled_for, started_by)
        select @runId::uuid, @scheduledFor::timestamptz, @user::text
        where @scheduledFor::timestamptz is null or not exists (
            select from nightly_run r join job j on j.id = r.job_id
            where r.scheduled_for is not null and j.state in ('waiting', 'running'))
        on conflict (scheduled_for) do nothing
        """;

    /// <summary>Writes a run and its job; null where this night has its run already, or the one before is still at work.</summary>
    public async Task<Guid?> StartAsync(Caller caller, DateTimeOffset? scheduledFor, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var runId = Guid.CreateVersion7();
        var run = new
        {
            runId,
            scheduledFor,
            user = caller.UserName,
        };
        if (await session.ExecuteAsync(Insert, run, cancellationToken) == 0)
        {
            return null;
        }

        var jobId = await session.EnqueueJobAsync(NightlyJob.Kind, new NightlyArguments(runId), cancellationToken);
        await session
            .NightlyRuns.Where(row => row.Id == runId)
            .ExecuteUpdateAsync(row => row.SetProperty(entered => entered.JobId, jobId), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return runId;
    }

    /// <summary>A run that goes on after a crash may find an empty folder, because it had moved the files before.</summary>
    public async Task FinishAsync(Guid runId, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var run = await session.NightlyRuns.SingleAsync(run => run.Id == runId, cancellationToken);
        if (run.State != "running")
        {
            return;
        }

        var hasFiles = await session.NightlyFiles.AnyAsync(file => file.RunId == runId, cancellationToken);
        run.State = "done";
        run.FinishedAt = clock.GetUtcNow();
        run.Text = hasFiles ? "Alle Dateien des Eingangsordners wurden bearbeitet." : "Im Eingangsordner lag keine Datei.";
        await session.CommitAsync(cancellationToken);
    }
}
