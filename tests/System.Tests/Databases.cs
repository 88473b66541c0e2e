using System.Data;
using Npgsql;

namespace Sozialplanung.WholeSystem;

/// <summary>A look into the services' databases, for conditions that no address tells.</summary>
public sealed class Databases(WholeInstallation installation)
{
    internal async Task<T> AskAsync<T>(string database, string sql, CancellationToken cancellationToken)
    {
        await using var connection = await ConnectAsync(database, cancellationToken);
        return await AskAsync<T>(connection, sql, cancellationToken);
    }

    /// <summary>Waits until a question of the database is answered with true.</summary>
    internal Task WaitAsync(string what, string database, string sql, CancellationToken cancellationToken) =>
        WaitAsync(what, database, sql, WaitUntil.Glance, cancellationToken);

    /// <summary>The same, at once when it is so.</summary>
    internal Task MeetAsync(string what, string database, string sql, CancellationToken cancellationToken) =>
        WaitAsync(what, database, sql, WaitUntil.Stare, cancellationToken);

    // On one connection as long as it lives: a new one for each look is more work for the server than the answer.
    private async Task WaitAsync(
        string what,
        string database,
        string sql,
        TimeSpan lookEvery,
        CancellationToken cancellationToken
    )
    {
        NpgsqlConnection? connection = null;
        async Task<bool> HoldsAsync(CancellationToken token)
        {
            if (connection?.State != ConnectionState.Open)
            {
                await (connection?.DisposeAsync() ?? default);
                connection = null;
                connection = await ConnectAsync(database, token);
            }

            return await AskAsync<bool>(connection, sql, token);
        }

        try
        {
            await WaitUntil.UntilAsync(what, TimeSpan.FromMinutes(5), lookEvery, HoldsAsync, cancellationToken);
        }
        finally
        {
            await (connection?.DisposeAsync() ?? default);
        }
    }

    private static async Task<T> AskAsync<T>(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    private async Task<NpgsqlConnection> ConnectAsync(string database, CancellationToken cancellationToken)
    {
        // Not pooled: the server is killed under these connections.
        var connection = new NpgsqlConnection(
            $"{await installation.ConnectionStringAsync(database, cancellationToken)};Pooling=false;Timeout=5"
        );
        await connection.OpenAsync(cancellationToken);
        return connection;
    }
}
