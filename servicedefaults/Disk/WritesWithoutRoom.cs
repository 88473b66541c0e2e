using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Sozialplanung.ServiceDefaults.Disk;

/// <summary>Requests that would write are refused while there is no room; who only reads notices nothing.</summary>
internal static class WritesWithoutRoom
{
    public static void AddDiskRoom(this IServiceCollection services)
    {
        services.AddOptions<DiskOptions>().BindConfiguration(DiskOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<DiskRoom>();
        services.AddHostedService(provider => provider.GetRequiredService<DiskRoom>());
        services.AddHealthChecks().AddCheck<DiskHealth>("disk", HealthStatus.Degraded);
    }

    public static void RefuseWritesWithoutRoom(this IApplicationBuilder app) =>
        app.Use(
            (context, next) =>
            {
                if (!HttpMethods.IsGet(context.Request.Method) && !HttpMethods.IsHead(context.Request.Method))
                {
                    context.RequestServices.GetRequiredService<DiskRoom>().ThrowIfShort();
                }

                return next(context);
            }
        );
}
