using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>
/// Wakes a loop when PostgreSQL notifies a channel, or after a while at the latest: a notification may be lost with its
/// connection, so it is a wake-up only and never the truth.
/// </summary>
internal sealed class ServerListener(ServiceDatabase database, string channel, TimeSpan atLatest, TimeProvider clock)
    : IAsyncDisposable
{
    private NpgsqlConnection? _connection;

    public async Task WaitAsync(CancellationToken cancellationToken)
    {
        try
        {
            if (_connection is null)
            {
                // What came before we listened woke nobody: let the caller look once more before it waits.
                _connection = await ListenAsync(cancellationToken);
                return;
            }

            await _connection.WaitAsync(atLatest, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            // The host stops; the caller's loop ends by itself.
        }
        catch (Exception e) when (e is NpgsqlException or InvalidOperationException && !cancellationToken.IsCancellationRequested)
        {
            await DisposeAsync();
            await Task.Delay(TimeSpan.FromMilliseconds(500), clock, cancellationToken);
        }
    }

    public async ValueTask DisposeAsync()
    {
        if (_connection is { } connection)
        {
            _connection = null;
            await connection.DisposeAsync();
        }
    }

    private async Task<NpgsqlConnection> ListenAsync(CancellationToken cancellationToken)
    {
        var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await using var listen = new NpgsqlCommand($"listen {channel}", connection);
        await listen.ExecuteNonQueryAsync(cancellationToken);
        return connection;
    }
}
