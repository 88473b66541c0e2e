using Dapper;
using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>The SQL of the job table. A job is leased: who does not renew the lease in time has died, and another takes over.</summary>
internal sealed class JobTable(ServiceDatabase database)
{
    public const int MaximumAttempts = 8;
    public static readonly TimeSpan Lease = TimeSpan.FromSeconds(15);

    private const string TakeSql = """
        update job set state = 'running', attempts = attempts + 1, locked_until = now() + @Lease
        where id = (select id from job
                    where kind = any(@kinds) and not_before <= now()
                      and (state = 'waiting' or (state = 'running' and locked_until < now()))
                    order by created_at for update skip locked limit 1)
        returning id, kind, arguments::text as arguments, attempts
        """;

    public Task<TakenJob?> TakeAsync(string[] kinds, CancellationToken cancellationToken) =>
        WithAsync(c => c.QuerySingleOrDefaultAsync<TakenJob>(Command(TakeSql, new { kinds, Lease }, cancellationToken)), cancellationToken);

    /// <summary>Renews the lease; true when somebody asked to cancel.</summary>
    public Task<bool> RenewAsync(Guid id, CancellationToken cancellationToken) => WithAsync(
        c => c.QuerySingleOrDefaultAsync<bool>(Command(
            "update job set locked_until = now() + @Lease where id = @id and state = 'running' returning cancel_requested", new { id, Lease }, cancellationToken)),
        cancellationToken);

    public Task ReportAsync(Guid id, long done, long total, string text, CancellationToken cancellationToken) => WithAsync(
        c => c.ExecuteAsync(Command("update job set done = @done, total = @total, text = @text where id = @id", new { id, done, total, text }, cancellationToken)),
        cancellationToken);

    public Task FinishAsync(Guid id, string state, string? text, CancellationToken cancellationToken) => WithAsync(
        c => c.ExecuteAsync(Command(
            "update job set state = @state, text = coalesce(@text, text), finished_at = now(), locked_until = null where id = @id", new { id, state, text }, cancellationToken)),
        cancellationToken);

    public Task RetryLaterAsync(Guid id, string text, CancellationToken cancellationToken) => WithAsync(
        c => c.ExecuteAsync(Command(
            "update job set state = 'waiting', text = @text, locked_until = null, not_before = now() + attempts * interval '2 seconds' where id = @id", new { id, text }, cancellationToken)),
        cancellationToken);

    private async Task<T> WithAsync<T>(Func<NpgsqlConnection, Task<T>> work, CancellationToken cancellationToken)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        return await work(connection);
    }

    private static CommandDefinition Command(string sql, object arguments, CancellationToken cancellationToken) =>
        new(sql, arguments, cancellationToken: cancellationToken);

    internal sealed record TakenJob(Guid Id, string Kind, string Arguments, int Attempts);
}
