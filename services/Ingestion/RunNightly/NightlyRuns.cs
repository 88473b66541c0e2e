using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>The rows of nightly runs.</summary>
internal static class NightlyRuns
{
    // A night that finds the one before still at work leaves its files to it and to the next.
    private const string Insert = """
        insert into nightly_run (id, scheduled_for, started_by)
        select @runId::uuid, @scheduledFor::timestamptz, @user::text
        where @scheduledFor::timestamptz is null or not exists (
            select from nightly_run r join job j on j.id = r.job_id
            where r.scheduled_for is not null and j.state in ('waiting', 'running'))
        on conflict (scheduled_for) do nothing
        """;

    /// <summary>Writes a run and its job; null where this night has its run already, or the one before is still at work.</summary>
    public static async Task<Guid?> StartAsync(
        DbSession session,
        DateTimeOffset? scheduledFor,
        CancellationToken cancellationToken
    )
    {
        var runId = Guid.CreateVersion7();
        if (
            await session.ExecuteAsync(
                Insert,
                new
                {
                    runId,
                    scheduledFor,
                    user = session.Caller.UserName,
                },
                cancellationToken
            ) == 0
        )
        {
            return null;
        }

        var jobId = await session.EnqueueJobAsync(NightlyJob.Kind, new NightlyArguments(runId), cancellationToken);
        await session.ExecuteAsync(
            "update nightly_run set job_id = @jobId where id = @runId",
            new { jobId, runId },
            cancellationToken
        );
        return runId;
    }
}
