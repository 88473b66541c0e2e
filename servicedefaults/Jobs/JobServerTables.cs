using Hangfire.PostgreSql;
using Microsoft.Extensions.Hosting;
using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Brings Hangfire's tables up to date after our own and before its server starts, under a lock: two instances starting at once
/// would otherwise meet in its scripts.
/// </summary>
internal sealed class JobServerTables(ServiceDatabase database) : IHostedLifecycleService
{
    // Any number, the same in every instance.
    private const long LockKey = 7_310_045;

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        await using var connection = await database.Owner.OpenConnectionAsync(cancellationToken);
        await ExecuteAsync(connection, $"select pg_advisory_lock({LockKey})", cancellationToken);
        PostgreSqlObjectsInstaller.Install(connection);
        await ExecuteAsync(connection, $"select pg_advisory_unlock({LockKey})", cancellationToken);
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    private static async Task ExecuteAsync(NpgsqlConnection connection, string sql, CancellationToken cancellationToken)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(cancellationToken);
    }
}
