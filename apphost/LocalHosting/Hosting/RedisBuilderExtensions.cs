using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class RedisBuilderExtensions
{
    public static IResourceBuilder<RedisResource> AddRedis(
        this IDistributedApplicationBuilder builder,
        string name,
        int? port = null,
        IResourceBuilder<ParameterResource>? password = null
    )
    {
        var server = new RedisResource(name, password?.Resource ?? builder.AddGeneratedPassword(name));
        server.Settings.Endpoints.Add(new HttpEndpoint("tcp", port));
        return builder.AddResource(server);
    }
}
