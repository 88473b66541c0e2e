using Dapper;
using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// The SQL of the job table. A job is leased: who does not renew the lease in time has died, and another takes over.
/// </summary>
internal sealed class JobTable(ServiceDatabase database)
{
    /// <summary>Attempts that died with their process, not those that an outage interrupted.</summary>
    public const int MaximumAttempts = 8;
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private const string TakeSql = """
        update job set state = 'running', attempts = attempts + 1, locked_until = now() + @Lease
        where id = (select id from job
                    where kind = any(@kinds) and not_before <= now()
                      and (state = 'waiting' or (state = 'running' and locked_until < now()))
                    order by created_at for update skip locked limit 1)
        returning id, kind, arguments::text as arguments, attempts, interruptions
        """;

    // Who lost the lease in an outage has lost the job: another run has counted the attempts up, and its word holds.
    private const string Ours = "id = @Id and attempts = @Attempts and state = 'running'";

    public Task<TakenJob?> TakeAsync(string[] kinds, CancellationToken cancellationToken) =>
        WithAsync(
            c => c.QuerySingleOrDefaultAsync<TakenJob>(Command(TakeSql, new { kinds, Lease }, cancellationToken)),
            cancellationToken
        );

    /// <summary>Renews the lease; false when somebody asked to cancel, or when the job is no longer ours.</summary>
    public Task<bool> RenewAsync(TakenJob job, CancellationToken cancellationToken) =>
        WithAsync(
            c =>
                c.QuerySingleOrDefaultAsync<bool>(
                    Command(
                        $"update job set locked_until = now() + @Lease where {Ours} returning not cancel_requested",
                        new
                        {
                            job.Id,
                            job.Attempts,
                            Lease,
                        },
                        cancellationToken
                    )
                ),
            cancellationToken
        );

    public Task ReportAsync(TakenJob job, long done, long total, string text, CancellationToken cancellationToken) =>
        ChangeAsync(
            "done = @done, total = @total, text = @text",
            new
            {
                job.Id,
                job.Attempts,
                done,
                total,
                text,
            },
            cancellationToken
        );

    public Task FinishAsync(TakenJob job, string state, string? text, CancellationToken cancellationToken) =>
        ChangeAsync(
            "state = @state, text = coalesce(@text, text), finished_at = now(), locked_until = null",
            new
            {
                job.Id,
                job.Attempts,
                state,
                text,
            },
            cancellationToken
        );

    /// <summary>Puts a job back that a passing fault has interrupted; however long it lasts, the job is not given up.</summary>
    public Task RetryLaterAsync(TakenJob job, string text, CancellationToken cancellationToken) =>
        ChangeAsync(
            """
            state = 'waiting', text = @text, locked_until = null, interruptions = interruptions + 1,
            not_before = now() + least(2 * attempts, 60) * interval '1 second'
            """,
            new
            {
                job.Id,
                job.Attempts,
                text,
            },
            cancellationToken
        );

    private Task<int> ChangeAsync(string changes, object arguments, CancellationToken cancellationToken) =>
        WithAsync(
            c => c.ExecuteAsync(Command($"update job set {changes} where {Ours}", arguments, cancellationToken)),
            cancellationToken
        );

    private async Task<T> WithAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        return await work(connection);
    }

    private static CommandDefinition Command(string sql, object arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);

    internal sealed record TakenJob(Guid Id, string Kind, string Arguments, int Attempts, int Interruptions);
}
