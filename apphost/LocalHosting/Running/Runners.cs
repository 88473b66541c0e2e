using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.LocalHosting.Servers;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Chooses how each resource of the model is run.</summary>
internal sealed class Runners(InstallationOptions options, Addresses addresses, SecretBook secrets)
{
    public IEnumerable<Runner> For(Resource resource) =>
        resource switch
        {
            PostgresServerResource postgres => [new PostgresRunner(postgres, options, addresses)],
            RabbitMQServerResource rabbit => [new RabbitMQRunner(rabbit, options, addresses, secrets)],
            RedisResource redis => [new RedisRunner(redis, options, addresses)],
            ProjectResource project => Enumerable
                .Range(0, project.Settings.Replicas)
                .Select(replica => new ProjectRunner(project, replica, options, addresses)),
            _ => throw new DistributedApplicationException(
                $"Wie „{resource.Name}“ ohne Container läuft, ist hier nicht beschrieben."
            ),
        };
}
