using System.Globalization;
using Aspire.Hosting.ApplicationModel;
using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Services;

namespace Sozialplanung.DebianHosting.Systemd;

/// <summary>
/// Writes the services of the model as units of systemd: for the one machine of a municipality, where Debian runs the servers and
/// systemd does what the orchestrator does for developers. Secrets do not stand in units, which everybody may read.
/// </summary>
public static class SystemdUnits
{
    private const int FirstPort = 8081;

    /// <summary>Writes the units of all services, the target that holds them, and the file whose secrets are to be filled in.</summary>
    public static async Task<int> WriteUnitsAsync(this LocalInstallation installation, string folder)
    {
        var services = installation.Builder.Resources.OfType<ServiceProgram>().ToList();
        var units = services.Where(one => NumberOf(one) is null or 1).ToList();
        var values = new UnitValues(PortsOf(services));
        var wanted = new List<string>();
        var secrets = new SortedDictionary<string, string>(StringComparer.Ordinal);
        Directory.CreateDirectory(folder);
        foreach (var service in units)
        {
            var unit = await SystemdUnit.OfAsync(service, values, installation.Options);
            await File.WriteAllTextAsync(Path.Combine(folder, unit.FileName), unit.Text);
            wanted.AddRange(unit.IsTemplate ? Instances(services, service) : [unit.FileName]);
            foreach (var (name, value) in unit.Secrets)
            {
                secrets[name] = value;
            }
        }

        await File.WriteAllTextAsync(Path.Combine(folder, "sozialplanung.target"), Target(wanted));
        await File.WriteAllTextAsync(Path.Combine(folder, "sozialplanung.env.example"), Example(secrets));
        return 0;
    }

    /// <summary>The number behind the common name of several workers; null = it stands alone.</summary>
    internal static int? NumberOf(ServiceProgram service) =>
        int.TryParse(service.Name.Split('-')[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? number
            : null;

    internal static string CommonName(ServiceProgram service) => service.Name[..service.Name.LastIndexOf('-')];

    // The gateway has the port that people know; workers of a template have ports that end with their number.
    private static Dictionary<string, string> PortsOf(IEnumerable<ServiceProgram> services)
    {
        var next = FirstPort;
        return services.ToDictionary(
            one => one.Name,
            one =>
                NumberOf(one) is not null
                    ? "809%i"
                    : (one.Annotations.OfType<EndpointAnnotation>().Single().Port ?? next++).ToString(
                        CultureInfo.InvariantCulture
                    )
        );
    }

    private static IEnumerable<string> Instances(IEnumerable<ServiceProgram> services, ServiceProgram first) =>
        services
            .Where(one => NumberOf(one) is not null && CommonName(one) == CommonName(first))
            .Select(one => string.Create(CultureInfo.InvariantCulture, $"{CommonName(one)}@{NumberOf(one)}.service"));

    private static string Target(IEnumerable<string> units) =>
        $"""
            # Written by the app host (publish --systemd).
            [Unit]
            Description=Sozialplanung
            Wants={string.Join(' ', units)}

            [Install]
            WantedBy=multi-user.target

            """;

    private static string Example(SortedDictionary<string, string> secrets) =>
        "# Written by the app host (publish --systemd). To be filled in as /etc/sozialplanung/sozialplanung.env, mode 0600.\n"
        + string.Concat(secrets.Select(one => $"{one.Key}={one.Value}\n"));
}
