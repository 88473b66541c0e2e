using Sozialplanung.ServiceDefaults.Callers;
using Yarp.ReverseProxy.Configuration;
using Yarp.ReverseProxy.Transforms;

namespace Sozialplanung.Gateway.Routes;

/// <summary>One prefix per service. The gateway knows no single endpoint; it only says who asks.</summary>
internal static class ServiceRoutes
{
    private static readonly string[] _services = ["geography", "ingestion", "indicators", "reporting", "network", "planning"];

    private const string Prefix = "X-Forwarded-Prefix";

    public static void AddServiceRoutes(this IServiceCollection services, IConfiguration configuration) =>
        services
            .AddReverseProxy()
            .LoadFromMemory([.. _services.Select(Route)], [.. _services.Select(service => Cluster(service, configuration))])
            .AddTransforms(transforms =>
            {
                transforms.AddPathRemovePrefix($"/api/{transforms.Route.RouteId}");
                // Before ours, which says more of the prefix than the gateway's own path.
                transforms.UseDefaultForwarders = false;
                transforms.AddXForwarded();
                transforms.AddRequestTransform(context => SayWhoAsks(context, transforms.Route.RouteId));
            });

    public static void MapServiceRoutes(this IEndpointRouteBuilder app) => app.MapReverseProxy().AllowAnonymous();

    private static RouteConfig Route(string service) =>
        new()
        {
            RouteId = service,
            ClusterId = service,
            Match = new RouteMatch { Path = $"/api/{service}/{{**rest}}" },
            // Deliveries are streamed; the service that takes them sets its own limit.
            MaxRequestBodySize = -1,
        };

    private static ClusterConfig Cluster(string service, IConfiguration configuration) =>
        new()
        {
            ClusterId = service,
            HttpRequest = new Yarp.ReverseProxy.Forwarder.ForwarderRequestConfig { ActivityTimeout = LongestSilence(service) },
            Destinations = configuration
                .GetSection($"services:{service}:http")
                .GetChildren()
                .Where(address => address.Value is { Length: > 0 })
                .ToDictionary(address => address.Key, address => new DestinationConfig { Address = address.Value! }),
        };

    // A file of areas is read, checked and stored in one request: seconds for a country, on a machine with much else to do minutes.
    private static TimeSpan LongestSilence(string service) => TimeSpan.FromMinutes(service == "geography" ? 15 : 5);

    /// <summary>What a client sends in these headers is not believed: the caller is who the session or token says.</summary>
    private static ValueTask SayWhoAsks(RequestTransformContext context, string service)
    {
        var headers = context.ProxyRequest.Headers;
        headers.Authorization = null;
        headers.Remove("Cookie");
        // Where a service writes links, they begin with what it is reached under.
        headers.Remove(Prefix);
        headers.Add(Prefix, $"{context.HttpContext.Request.PathBase}/api/{service}");
        var caller = Caller.From(context.HttpContext.User);
        if (caller.IsSignedIn)
        {
            var tokens = context.HttpContext.RequestServices.GetRequiredService<ServiceTokens>();
            headers.Authorization = new("Bearer", tokens.Issue(caller));
        }

        return ValueTask.CompletedTask;
    }
}
