using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Servers;

namespace Sozialplanung.AppHost;

/// <summary>The three servers of the installation, whichever way they run.</summary>
internal sealed record ServersOfTheModel(
    Func<string, IResourceBuilder<IResourceWithConnectionString>> AddDatabase,
    IResourceBuilder<IResourceWithConnectionString> RabbitMQ,
    IResourceBuilder<IResourceWithConnectionString> Redis
)
{
    /// <summary>Debian's programs as processes: nothing but packages is needed.</summary>
    public static ServersOfTheModel OfDebian(LocalInstallation installation)
    {
        var postgres = installation.AddPostgresProgram("postgres");
        return new(
            service => postgres.AddDatabase(ResourceOf(service), service),
            installation.AddRabbitMQProgram("rabbitmq"),
            installation.AddRedisProgram("redis")
        );
    }

    /// <summary>Aspire's containers: an engine is needed.</summary>
    public static ServersOfTheModel InContainers(IDistributedApplicationBuilder builder)
    {
        var postgres = builder.AddPostgres("postgres").WithImage("postgis/postgis", "15-3.3").WithDataVolume();
        return new(
            service => postgres.AddDatabase(ResourceOf(service), service),
            builder.AddRabbitMQ("rabbitmq").WithDataVolume(),
            builder.AddRedis("redis")
        );
    }

    // Names are unique in the model, so the database of the service `geography` is the resource `geography-db`.
    private static string ResourceOf(string service) => $"{service}-db";
}
