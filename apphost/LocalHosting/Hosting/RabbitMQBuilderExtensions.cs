using Aspire.Hosting.ApplicationModel;

namespace Aspire.Hosting;

public static class RabbitMQBuilderExtensions
{
    public static IResourceBuilder<RabbitMQServerResource> AddRabbitMQ(
        this IDistributedApplicationBuilder builder,
        string name,
        IResourceBuilder<ParameterResource>? userName = null,
        IResourceBuilder<ParameterResource>? password = null,
        int? port = null
    )
    {
        var secret = password?.Resource ?? builder.AddGeneratedPassword(name);
        var server = new RabbitMQServerResource(name, userName?.Resource, secret);
        server.Settings.Endpoints.Add(new HttpEndpoint("tcp", port));
        return builder.AddResource(server);
    }

    /// <summary>Does nothing here: the data folder of the installation outlives every start.</summary>
    public static IResourceBuilder<RabbitMQServerResource> WithDataVolume(
        this IResourceBuilder<RabbitMQServerResource> builder,
        string? name = null,
        bool isReadOnly = false
    ) => builder;
}
