using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;

namespace Sozialplanung.ServiceDefaults.Database;

/// <summary>Migrates before anything else of the service starts; waits for a server that is still coming up.</summary>
internal sealed partial class DatabaseStart(ServiceDatabase database, TimeProvider clock, ILogger<DatabaseStart> logger)
    : IHostedLifecycleService
{
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(60);

    public async Task StartingAsync(CancellationToken cancellationToken)
    {
        var started = clock.GetTimestamp();
        while (true)
        {
            try
            {
                foreach (var applied in await database.MigrateAsync(cancellationToken))
                {
                    LogApplied(applied);
                }

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

    [LoggerMessage(LogLevel.Information, "Applied migration {Name}")]
    private partial void LogApplied(string name);

    [LoggerMessage(LogLevel.Information, "Waiting for the database: {Reason}")]
    private partial void LogWaiting(string reason);
}
