using Hangfire;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>Writes the plans into Hangfire's tables; an unchanged one keeps the time it is due at, so no missed time is lost.</summary>
internal sealed partial class SchedulePlanner(
    IEnumerable<Schedules.Plan> plans,
    IRecurringJobManager hangfire,
    TimeProvider clock,
    ILogger<SchedulePlanner> logger
) : BackgroundService
{
    private static readonly TimeSpan _tryEvery = TimeSpan.FromSeconds(5);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(_tryEvery, clock);
        try
        {
            while (!TryPlan())
            {
                await timer.WaitForNextTickAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The host stops.
        }
    }

    private bool TryPlan()
    {
        try
        {
            foreach (var plan in plans)
            {
                hangfire.AddOrUpdate<ScheduleRunner>(
                    plan.Name,
                    runner => runner.RunAsync(plan.Name, null!, CancellationToken.None),
                    plan.Cron,
                    new RecurringJobOptions { TimeZone = Schedules.Berlin }
                );
            }

            return true;
        }
        catch (Exception e) when (e is not ArgumentException) // the database is away, or the lock of a process that died is there
        {
            LogWaits(e.Message);
            return false;
        }
    }

    [LoggerMessage(LogLevel.Warning, "Schedules wait: {Reason}")]
    private partial void LogWaits(string reason);
}
