using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>The rows of nightly runs.</summary>
internal static class NightlyRuns
{
    private const string Insert = """
        insert into nightly_run (id, scheduled_for, started_by) values (@runId, @scheduledFor, @user) on conflict (scheduled_for) do nothing
        """;

    /// <summary>Writes a run and its job; null where this night has its run already.</summary>
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
