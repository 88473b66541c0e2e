using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Jobs;

public static class Schedules
{
    /// <summary>
    /// Plans a schedule with a cron expression of five or six fields, in the time of Berlin. What was missed while no service ran
    /// comes once when one is back; several instances have one clock.
    /// </summary>
    public static IServiceCollection AddSchedule<TSchedule>(
        this IServiceCollection services,
        string name,
        Func<IServiceProvider, string> cron
    )
        where TSchedule : class, ISchedule
    {
        services.AddScoped<TSchedule>();
        services.AddJobServer();
        services.AddScoped<ScheduleRunner>();
        services.AddSingleton(provider => new Plan(name, cron(provider), typeof(TSchedule)));
        return services.AddHostedService<SchedulePlanner>();
    }

    internal static readonly TimeZoneInfo Berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    internal sealed record Plan(string Name, string Cron, Type Schedule);
}
