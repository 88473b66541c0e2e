using Cronos;
using Hangfire;
using Hangfire.Server;
using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// What Hangfire runs when a planned time has come. Hangfire tells when it looked, not which time it saw passed; we work that
/// out, so that the same time is the same however often and late it comes.
/// </summary>
internal sealed class ScheduleRunner(IEnumerable<Schedules.Plan> plans, IServiceProvider services)
{
    private static readonly TimeSpan _furthest = TimeSpan.FromDays(32);

    [AutomaticRetry(Attempts = 20)]
    [JobDisplayName("Zeitplan {0}")]
    public Task RunAsync(string name, PerformContext context, CancellationToken stoppingToken)
    {
        var plan = plans.Single(plan => plan.Name == name);
        var seen = DateTimeOffset.FromUnixTimeSeconds(context.GetJobParameter<long>("Time"));
        var schedule = (ISchedule)services.GetRequiredService(plan.Schedule);
        return schedule.AskAsync(PlannedBefore(plan.Cron, seen), stoppingToken);
    }

    /// <summary>The last planned time up to a moment; the moment itself where the plan is rarer than monthly.</summary>
    internal static DateTimeOffset PlannedBefore(string cron, DateTimeOffset moment)
    {
        var format =
            cron.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length == 6 ? CronFormat.IncludeSeconds : CronFormat.Standard;
        return CronExpression
            .Parse(cron, format)
            .GetOccurrences(moment - _furthest, moment, Schedules.Berlin, fromInclusive: true, toInclusive: true)
            .DefaultIfEmpty(moment)
            .Last();
    }
}
