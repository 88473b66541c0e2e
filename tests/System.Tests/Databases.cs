using Npgsql;

namespace Sozialplanung.WholeSystem;

/// <summary>A look into the services' databases, for conditions that no address tells.</summary>
public sealed class Databases(WholeInstallation installation)
{
    internal async Task<T> AskAsync<T>(string database, string sql, CancellationToken cancellationToken)
    {
        // Not pooled: the server is killed under these connections.
        await using var connection = new NpgsqlConnection(
            $"{await installation.ConnectionStringAsync(database, cancellationToken)};Pooling=false;Timeout=5"
        );
        await connection.OpenAsync(cancellationToken);
        await using var command = new NpgsqlCommand(sql, connection);
        return (T)(await command.ExecuteScalarAsync(cancellationToken))!;
    }

    /// <summary>Waits until a question of the database is answered with true.</summary>
    internal Task WaitAsync(string what, string database, string sql, CancellationToken cancellationToken) =>
        WaitUntil.UntilAsync(what, TimeSpan.FromMinutes(5), token => AskAsync<bool>(database, sql, token), cancellationToken);

    /// <summary>The same, at once when it is so.</summary>
    internal Task MeetAsync(string what, string database, string sql, CancellationToken cancellationToken) =>
        WaitUntil.UntilAsync(
            what,
            TimeSpan.FromMinutes(5),
            WaitUntil.Stare,
            token => AskAsync<bool>(database, sql, token),
            cancellationToken
        );
}
