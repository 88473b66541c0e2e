using System.Reflection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>Migrates before anything else of the service starts; waits for a server that is still coming up.</summary>
internal sealed partial class DatabaseStart(
    ServiceDatabase database,
    Migrator migrator,
    TimeProvider clock,
    ILogger<DatabaseStart> logger
) : IHostedLifecycleService
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                await migrator.RunAsync(database.Owner, Assembly.GetEntryAssembly()!, cancellationToken);
                return;
            }
            catch (NpgsqlException e) when (e.IsTransient && clock.GetElapsedTime(started) < _patience)
            {
                LogWaiting(e.Message);
                await Task.Delay(TimeSpan.FromMilliseconds(500), clock, cancellationToken);
            }
        }
    }

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    [LoggerMessage(LogLevel.Information, "Waiting for the database: {Reason}")]
    private partial void LogWaiting(string reason);
}
