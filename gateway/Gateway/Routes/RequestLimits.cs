using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace Sozialplanung.Gateway.Routes;

/// <summary>How much one address may ask: generous for reading an atlas, narrow for trying passwords.</summary>
internal static class RequestLimits
{
    public const string SignIn = "sign-in";

    public static void AddRequestLimits(this IServiceCollection services) =>
        services.AddRateLimiter(limits =>
        {
            limits.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            limits.OnRejected = (context, _) =>
            {
                context.HttpContext.Response.Headers.RetryAfter = "10";
                return ValueTask.CompletedTask;
            };
            limits.GlobalLimiter = PartitionedRateLimiter.Create<HttpContext, string>(context =>
            {
                var permits = context.RequestServices.GetRequiredService<IOptions<GatewayOptions>>().Value.RequestsPerTenSeconds;
                return RateLimitPartition.GetFixedWindowLimiter(
                    Address(context),
                    _ => new FixedWindowRateLimiterOptions { PermitLimit = permits, Window = TimeSpan.FromSeconds(10) }
                );
            });
            limits.AddPolicy(
                SignIn,
                context =>
                    RateLimitPartition.GetFixedWindowLimiter(
                        Address(context),
                        _ => new FixedWindowRateLimiterOptions { PermitLimit = 20, Window = TimeSpan.FromMinutes(1) }
                    )
            );
        });

    private static string Address(HttpContext context) => context.Connection.RemoteIpAddress?.ToString() ?? "";
}
