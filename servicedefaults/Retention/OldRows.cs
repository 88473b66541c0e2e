using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Npgsql;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Retention;

/// <summary>Removes what the service has remembered long enough: messages it has dealt with, and jobs that are over.</summary>
internal sealed partial class OldRows(
    ServiceDatabase database,
    IOptions<RetentionOptions> options,
    TimeProvider clock,
    ILogger<OldRows> logger
) : BackgroundService
{
    private static readonly TimeSpan _every = TimeSpan.FromHours(1);

    // $1, $2: days. Two instances may meet here: who comes second finds nothing.
    private const string RemoveMessages = "delete from inbox where processed_at < now() - $1 * interval '1 day'";

    private const string RemoveJobs =
        "delete from job where state in ('done', 'failed', 'cancelled') and finished_at < now() - $1 * interval '1 day'";

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_every, clock);
        try
        {
            do
            {
                try
                {
                    await RemoveAsync(stoppingToken);
                }
                catch (NpgsqlException e)
                {
                    LogWaits(e.Message); // in an hour again
                }
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    internal async Task RemoveAsync(CancellationToken cancellationToken)
    {
        var messages = await RemoveAsync(RemoveMessages, options.Value.DaysToKeepMessages, cancellationToken);
        var jobs = await RemoveAsync(RemoveJobs, options.Value.DaysToKeepJobs, cancellationToken);
        if (messages + jobs > 0)
        {
            LogRemoved(messages, jobs);
        }
    }

    private async Task<int> RemoveAsync(string sql, int days, CancellationToken cancellationToken)
    {
        await using var command = database.Owner.CreateCommand(sql);
        command.Parameters.Add(new NpgsqlParameter { Value = days });
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    [LoggerMessage(LogLevel.Warning, "Old rows wait to be removed: {Reason}")]
    private partial void LogWaits(string reason);

    [LoggerMessage(LogLevel.Information, "Removed {Messages} old inbox rows and {Jobs} old jobs")]
    private partial void LogRemoved(int messages, int jobs);
}
