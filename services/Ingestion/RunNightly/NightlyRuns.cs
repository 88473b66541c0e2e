using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Letters;
using Sozialplanung.Ingestion.RemindOfOverdue;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>Begins and ends nightly runs.</summary>
internal sealed class NightlyRuns(ServiceDatabase<IngestionDb> database, LetterWriter letters, TimeProvider clock)
{
    /// <summary>All datasets without a timetable of their own.</summary>
    public const string All = "";

    // A night that finds the one before still at work leaves its files to it and to the next. Two nodes may ask for the same.
    private const string Insert = """
        insert into nightly_run (id, dataset, scheduled_for, started_by)
        select @runId::uuid, @dataset::text, @scheduledFor::timestamptz, @user::text
        where @scheduledFor::timestamptz is null or not exists (
            select from nightly_run r join job j on j.id = r.job_id
            where r.scheduled_for is not null and r.dataset = @dataset and r.state = 'running' and j.state in ('waiting', 'running'))
        on conflict (dataset, scheduled_for) do nothing
        """;

    private const string Running = """
        select r.id from nightly_run r join job j on j.id = r.job_id
        where r.dataset = @dataset and r.state = 'running' and j.state in ('waiting', 'running') order by r.created_at desc limit 1
        """;

    /// <summary>Writes a run and its job; null where this night has its run already, or the one before is still at work.</summary>
    public async Task<Guid?> StartAsync(Caller caller, DateTimeOffset? scheduledFor, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var runId = await EnterAsync(session, All, scheduledFor, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return runId;
    }

    /// <summary>The same for a dataset, or for all, in a session that goes on.</summary>
    public static async Task<Guid?> EnterAsync(
        IngestionDb session,
        string dataset,
        DateTimeOffset? scheduledFor,
        CancellationToken cancellationToken
    )
    {
        var runId = Guid.CreateVersion7();
        var run = new
        {
            runId,
            dataset,
            scheduledFor,
            user = session.Caller.UserName,
        };
        if (await session.ExecuteAsync(Insert, run, cancellationToken) == 0)
        {
            return null;
        }

        var jobId = await session.EnqueueJobAsync(NightlyJob.Kind, new NightlyArguments(runId), cancellationToken);
        await session
            .NightlyRuns.Where(row => row.Id == runId)
            .ExecuteUpdateAsync(row => row.SetProperty(entered => entered.JobId, jobId), cancellationToken);
        return runId;
    }

    /// <summary>The run that fetches this dataset at the moment.</summary>
    public static async Task<Guid?> RunningAsync(IngestionDb session, string dataset, CancellationToken cancellationToken) =>
        (await session.QueryAsync<Guid>(Running, new { dataset }, cancellationToken)) is [var runId] ? runId : null;

    /// <summary>A run that goes on after a crash may find an empty folder, because it had moved the files before.</summary>
    public async Task FinishAsync(Guid runId, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var run = await session.NightlyRuns.SingleAsync(run => run.Id == runId, cancellationToken);
        if (run.State != "running")
        {
            return;
        }

        var outcomes = await session
            .NightlyDatasets.Where(line => line.RunId == runId)
            .OrderBy(line => line.Dataset)
            .Select(line => new
            {
                line.Dataset,
                line.Outcome,
                line.Text,
            })
            .ToListAsync(cancellationToken);
        string[] failed = [.. outcomes.Where(line => line.Outcome == DatasetOutcome.Failed).Select(line => line.Dataset)];
        run.State = "done";
        run.FinishedAt = clock.GetUtcNow();
        run.Text =
            outcomes is [var only] && run.Dataset.Length > 0 ? only.Text
            : failed.Length > 0 ? $"Nicht abgerufen werden konnte: {string.Join(", ", failed)}. Alles andere wurde bearbeitet."
            : outcomes.Count > 0 ? "Alle neuen Dateien wurden bearbeitet."
            : "Es lag keine neue Datei vor.";
        await letters.OfRunAsync(
            session,
            run,
            [.. outcomes.Select(line => new DatasetOutcome(line.Outcome, line.Text).News(line.Dataset))],
            cancellationToken
        );
        if (run.Dataset == All && !letters.IsSilent)
        {
            await session.EnqueueJobAsync(OverdueJob.Kind, new { }, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
    }
}
