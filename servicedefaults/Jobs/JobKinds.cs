using Microsoft.Extensions.DependencyInjection;

namespace Sozialplanung.ServiceDefaults.Jobs;

public static class JobKinds
{
    /// <summary>Registers the work behind a kind of job. A service with kinds runs Hangfire's server; one without does not.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services, string kind)
        where TJob : class, IJob
    {
        services.AddScoped<TJob>();
        services.AddJobServer();
        return services.AddSingleton(new JobKind(kind, typeof(TJob)));
    }

    internal sealed record JobKind(string Name, Type Job);
}
