using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>Gives every endpoint of the model its port, before anything starts.</summary>
internal sealed class PortPlan(InstallationOptions options, ConsoleLines console)
{
    private const int PortsTried = 50;

    private readonly PortBook _book = new(Path.Combine(options.Data, "ports.json"));

    public void Assign(IEnumerable<Resource> resources, Addresses addresses)
    {
        foreach (var resource in resources)
        {
            foreach (var endpoint in resource.Settings.Endpoints)
            {
                for (var replica = 0; replica < resource.Settings.Replicas; replica++)
                {
                    var key = $"{resource.Name}/{endpoint.Name}/{replica}";
                    addresses.Add(
                        resource.Name,
                        endpoint.Name,
                        replica,
                        endpoint.IsExternal ? External(endpoint, key) : _book.Take(key)
                    );
                }
            }

            if (resource is RabbitMQServerResource)
            {
                addresses.Add(resource.Name, "distribution", 0, _book.Take($"{resource.Name}/distribution"));
                addresses.Add(resource.Name, "epmd", 0, _book.Take($"{resource.Name}/epmd"));
            }
        }

        _book.Save();
    }

    private int External(HttpEndpoint endpoint, string key)
    {
        if (options.Port is { } asked and not 0)
        {
            return PortBook.IsFree(asked, options.Listen) ? asked : throw Taken(asked);
        }

        if (options.Port == 0 || endpoint.Port is not { } wanted)
        {
            return _book.Take(key);
        }

        var free = Enumerable.Range(wanted, PortsTried).FirstOrDefault(port => PortBook.IsFree(port, options.Listen));
        if (free != wanted && free != 0)
        {
            console.Write($"Port {wanted} ist belegt; diese Installation nimmt Port {free}. Mit --port lässt er sich wählen.");
        }

        return free != 0 ? free : throw Taken(wanted);
    }

    private static DistributedApplicationException Taken(int port) =>
        new($"Port {port} ist belegt. Bitte mit --port einen anderen angeben oder das Programm beenden, das ihn benutzt.");
}
