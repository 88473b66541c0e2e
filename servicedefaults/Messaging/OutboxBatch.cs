using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Messaging;

internal sealed record OutboxRow(long Id, Guid MessageId, string Type, string Body);

/// <summary>
/// Events that are due, held for one relay until its transaction ends; other relays pass them over (SKIP LOCKED). Disposing it
/// without commit gives them back.
/// </summary>
internal sealed class OutboxBatch : IAsyncDisposable
{
    private const string TakeSql = """
        select id, message_id, type, body::text from outbox where next_at <= now()
        order by id limit $1 for update skip locked
        """;

    // A row that fails waits twice as long each time, at most five minutes; it is never dropped.
    private const string PostponeSql = """
        update outbox set attempts = attempts + 1, last_error = $2,
            next_at = now() + least(power(2, attempts), 300) * interval '1 second'
        where id = $1
        """;

    private readonly NpgsqlConnection _connection;
    private readonly NpgsqlTransaction _transaction;

    private OutboxBatch(NpgsqlConnection connection, NpgsqlTransaction transaction) =>
        (_connection, _transaction) = (connection, transaction);

    public IReadOnlyList<OutboxRow> Rows { get; private set; } = [];

    public static async Task<OutboxBatch> TakeAsync(ServiceDatabase database, int limit, CancellationToken cancellationToken)
    {
        var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        try
        {
            var batch = new OutboxBatch(connection, await connection.BeginTransactionAsync(cancellationToken));
            batch.Rows = await batch.ReadAsync(limit, cancellationToken);
            return batch;
        }
        catch
        {
            await connection.DisposeAsync();
            throw;
        }
    }

    public Task RemoveAsync(long[] ids, CancellationToken cancellationToken) =>
        ExecuteAsync("delete from outbox where id = any($1)", [ids], cancellationToken);

    public Task PostponeAsync(long id, string error, CancellationToken cancellationToken) =>
        ExecuteAsync(PostponeSql, [id, error], cancellationToken);

    public Task CommitAsync(CancellationToken cancellationToken) => _transaction.CommitAsync(cancellationToken);

    public async ValueTask DisposeAsync()
    {
        await _transaction.DisposeAsync();
        await _connection.DisposeAsync();
    }

    private async Task<IReadOnlyList<OutboxRow>> ReadAsync(int limit, CancellationToken cancellationToken)
    {
        await using var command = Command(TakeSql, [limit]);
        await using var reader = await command.ExecuteReaderAsync(cancellationToken);
        var rows = new List<OutboxRow>();
        while (await reader.ReadAsync(cancellationToken))
        {
            rows.Add(new OutboxRow(reader.GetInt64(0), reader.GetGuid(1), reader.GetString(2), reader.GetString(3)));
        }

        return rows;
    }

    private async Task ExecuteAsync(string sql, object[] values, CancellationToken cancellationToken)
    {
        await using var command = Command(sql, values);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private NpgsqlCommand Command(string sql, object[] values)
    {
        var command = new NpgsqlCommand(sql, _connection, _transaction);
        foreach (var value in values)
        {
            command.Parameters.Add(new NpgsqlParameter { Value = value });
        }

        return command;
    }
}
