using Aspire.Hosting;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Data;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>Gives every endpoint of the installation's own processes its port, before anything starts.</summary>
internal sealed class PortPlan(LocalInstallation installation, ConsoleLines console)
{
    private const int PortsTried = 50;

    private readonly InstallationOptions _options = installation.Options;

    public void Assign(IEnumerable<IResource> resources)
    {
        foreach (var resource in resources.Where(one => PlainProcess.Of(one) is not null))
        {
            foreach (var endpoint in resource.Annotations.OfType<EndpointAnnotation>())
            {
                var key = $"{resource.Name}/{endpoint.Name}";
                var port = endpoint.IsExternal ? External(endpoint, key) : installation.Ports.Take(key);
                (endpoint.Port, endpoint.TargetPort) = (port, port);
                endpoint.TargetHost = endpoint.IsExternal ? _options.Listen.ToString() : "127.0.0.1";
            }
        }

        installation.Ports.Save();
    }

    private int External(EndpointAnnotation endpoint, string key)
    {
        if (_options.Port is { } asked and not 0)
        {
            return PortBook.IsFree(asked, _options.Listen) ? asked : throw Taken(asked);
        }

        if (_options.Port == 0 || endpoint.Port is not { } wanted)
        {
            return installation.Ports.Take(key);
        }

        var free = Enumerable.Range(wanted, PortsTried).FirstOrDefault(port => PortBook.IsFree(port, _options.Listen));
        if (free != wanted && free != 0)
        {
            console.Write($"Port {wanted} ist belegt; diese Installation nimmt Port {free}. Mit --port lässt er sich wählen.");
        }

        return free != 0 ? free : throw Taken(wanted);
    }

    private static DistributedApplicationException Taken(int port) =>
        new($"Port {port} ist belegt. Bitte mit --port einen anderen angeben oder das Programm beenden, das ihn benutzt.");
}
