using System.Threading.Channels;
using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// Tells Hangfire of the jobs whose asking has been committed, and sweeps the table for those it does not know of: a process that
/// died between commit and telling, a lease that ran out, a time that has come.
/// </summary>
internal sealed partial class JobTeller(
    ServiceDatabase database,
    JobTable table,
    IEnumerable<JobKinds.JobKind> kinds,
    IBackgroundJobClient hangfire,
    TimeProvider clock,
    ILogger<JobTeller> logger
) : BackgroundService
{
    private static readonly TimeSpan _sweepEvery = TimeSpan.FromSeconds(2);
    private readonly Channel<Guid> _asked = Channel.CreateUnbounded<Guid>();

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        database.JobAskedFor = id => _asked.Writer.TryWrite(id);
        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(TellAsync(stoppingToken), SweepAsync(stoppingToken));

    private async Task TellAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var id in _asked.Reader.ReadAllAsync(stoppingToken))
            {
                Tell(id);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task SweepAsync(CancellationToken stoppingToken)
    {
        string[] known = [.. kinds.Select(kind => kind.Name)];
        using var timer = new PeriodicTimer(_sweepEvery, clock);
        try
        {
            do
            {
                foreach (var id in await MissedAsync(known, stoppingToken))
                {
                    Tell(id);
                }
            } while (await timer.WaitForNextTickAsync(stoppingToken));
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private async Task<IReadOnlyList<Guid>> MissedAsync(string[] known, CancellationToken stoppingToken)
    {
        try
        {
            return await table.TakeMissedAsync(known, stoppingToken);
        }
        catch (Exception e) when (!stoppingToken.IsCancellationRequested)
        {
            LogWaits(e.Message); // the next sweep finds them again
            return [];
        }
    }

    private void Tell(Guid id)
    {
        try
        {
            hangfire.Enqueue<JobRunner>(runner => runner.RunAsync(id, CancellationToken.None));
        }
        catch (Exception e) // Hangfire wraps whatever kept it from its tables
        {
            LogWaits(e.Message); // a later sweep tells it again
        }
    }

    [LoggerMessage(LogLevel.Warning, "Jobs wait: {Reason}")]
    private partial void LogWaits(string reason);
}
