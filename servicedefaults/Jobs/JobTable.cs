using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// The SQL of the job table. <c>locked_until</c> says how long a job is in somebody's hands: Hangfire's, who was told of it, or a
/// run's, who renews it as long as it lives. What is in nobody's hands any more is told again.
/// </summary>
internal sealed class JobTable(ServiceDatabase database)
{
    /// <summary>Attempts that died with their process, not those that an outage interrupted.</summary>
    public const int MaximumAttempts = 8;

    private const int LeaseSeconds = 15;
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(LeaseSeconds);

    // Hangfire is told again after twice the time each, at most every minute: told too often does no harm, too late does.
    private const string TakeMissedSql = """
        update job set state = 'waiting', locked_until = now() + least(greatest(now() - not_before, interval '5 seconds'), interval '1 minute')
        where id in (select id from job
                     where kind = any($1) and state in ('waiting', 'running') and not_before <= now()
                       and coalesce(locked_until, created_at + interval '5 seconds') < now()
                     order by created_at for update skip locked limit 100)
        returning id
        """;

    private static readonly string _take = $"""
        update job set state = 'running', attempts = attempts + 1, locked_until = now() + interval '{LeaseSeconds} seconds'
        where id = $1 and state = 'waiting' and not_before <= now()
        returning id, kind, arguments::text, attempts, interruptions
        """;

    // Who lost the lease in an outage has lost the job: another run has counted the attempts up, and its word holds.
    private const string Ours = "id = $1 and attempts = $2 and state = 'running'";

    private static readonly string _renew =
        $"update job set locked_until = now() + interval '{LeaseSeconds} seconds' where {Ours} returning not cancel_requested";

    /// <summary>The jobs Hangfire has to be told of (again); they are marked as told.</summary>
    public async Task<IReadOnlyList<Guid>> TakeMissedAsync(string[] kinds, CancellationToken cancellationToken)
    {
        await using var command = Command(TakeMissedSql, [kinds]);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        var missed = new List<Guid>();
        while (await rows.ReadAsync(cancellationToken))
        {
            missed.Add(rows.GetGuid(0));
        }

        return missed;
    }

    /// <summary>Takes a job that waits; null where it does not.</summary>
    public async Task<TakenJob?> TakeAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var command = Command(_take, [id]);
        await using var rows = await command.ExecuteReaderAsync(cancellationToken);
        return await rows.ReadAsync(cancellationToken)
            ? new TakenJob(rows.GetGuid(0), rows.GetString(1), rows.GetString(2), rows.GetInt32(3), rows.GetInt32(4))
            : null;
    }

    /// <summary>Renews the lease; false when somebody asked to cancel, or when the job is no longer ours.</summary>
    public async Task<bool> RenewAsync(TakenJob job, CancellationToken cancellationToken)
    {
        await using var command = Command(_renew, [job.Id, job.Attempts]);
        return await command.ExecuteScalarAsync(cancellationToken) is true;
    }

    public Task ReportAsync(TakenJob job, long done, long total, string text, CancellationToken cancellationToken) =>
        ChangeAsync(job, "done = $3, total = $4, text = $5", cancellationToken, done, total, text);

    public Task FinishAsync(TakenJob job, string state, string? text, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            "state = $3, text = coalesce($4::text, text), finished_at = now(), locked_until = null",
            cancellationToken,
            state,
            text ?? (object)DBNull.Value
        );

    /// <summary>Puts a job back that a passing fault has interrupted; however long it lasts, the job is not given up.</summary>
    public Task RetryLaterAsync(TakenJob job, string text, CancellationToken cancellationToken) =>
        ChangeAsync(
            job,
            """
            state = 'waiting', text = $3, locked_until = null, interruptions = interruptions + 1,
            not_before = now() + least(2 * attempts, 60) * interval '1 second'
            """,
            cancellationToken,
            text
        );

    private async Task ChangeAsync(TakenJob job, string changes, CancellationToken cancellationToken, params object[] values)
    {
        await using var command = Command($"update job set {changes} where {Ours}", [job.Id, job.Attempts, .. values]);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = database.Owner.CreateCommand(sql);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }

    internal sealed record TakenJob(Guid Id, string Kind, string Arguments, int Attempts, int Interruptions);
}
