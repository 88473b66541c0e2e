using Microsoft.Extensions.Options;
using Quartz;
using Sozialplanung.Ingestion.Deliveries;

namespace Sozialplanung.Ingestion.RunNightly;

/// <summary>
/// Plans the nightly run once; an existing plan is left alone, so that a night missed while the service was down still runs,
/// once, when it is back. Only another time in the settings replaces it.
/// </summary>
internal sealed class NightlySchedule(ISchedulerFactory schedulers, IOptions<IngestionOptions> options) : IHostedService
{
    private static readonly JobKey _job = new("nightly");
    private static readonly TriggerKey _trigger = new("nightly");

    public async Task StartAsync(CancellationToken cancellationToken)
    {
        var scheduler = await schedulers.GetScheduler(cancellationToken);
        var planned = await scheduler.GetTrigger(_trigger, cancellationToken) as ICronTrigger;
        if (planned?.CronExpressionString == options.Value.NightlySchedule)
        {
            return;
        }

        var trigger = TriggerBuilder
            .Create()
            .WithIdentity(_trigger)
            .ForJob(_job)
            .WithCronSchedule(
                options.Value.NightlySchedule,
                cron =>
                    cron.InTimeZone(TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin"))
                        .WithMisfireInstruction(CronTriggerMisfireInstruction.FireAndProceed)
            )
            .Build();
        try
        {
            if (planned is null)
            {
                await scheduler.ScheduleJob(
                    JobBuilder.Create<StartNightlyRun>().WithIdentity(_job).RequestRecovery().Build(),
                    trigger,
                    cancellationToken: cancellationToken
                );
            }
            else
            {
                await scheduler.RescheduleJob(_trigger, trigger, cancellationToken: cancellationToken);
            }
        }
        catch (ObjectAlreadyExistsException)
        {
            // Another instance of the service was quicker; the plan is there.
        }
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
