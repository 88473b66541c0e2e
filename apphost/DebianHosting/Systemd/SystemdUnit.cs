using Sozialplanung.DebianHosting.Running;
using Sozialplanung.DebianHosting.Services;

namespace Sozialplanung.DebianHosting.Systemd;

/// <summary>One service as a unit; several workers of one kind are a template (<c>report-worker@.service</c>).</summary>
internal sealed record SystemdUnit(string FileName, string Text, IReadOnlyDictionary<string, string> Secrets)
{
    public bool IsTemplate => FileName.Contains('@', StringComparison.Ordinal);

    public static async Task<SystemdUnit> OfAsync(ServiceProgram service, UnitValues values, InstallationOptions options)
    {
        var (open, secrets) = await values.OfAsync(service);
        var isTemplate = SystemdUnits.NumberOf(service) is not null;
        var name = isTemplate ? SystemdUnits.CommonName(service) : service.Name;
        // Published program by program into folders of their own.
        var program = Path.GetFileNameWithoutExtension(service.Assembly);
        var folder = Path.Combine(options.Root, program);
        var text = $"""
            # Written by the app host (publish --systemd).
            [Unit]
            Description=Sozialplanung: {name}{(isTemplate ? " %i" : "")}
            Wants=network-online.target
            After=network-online.target postgresql.service rabbitmq-server.service redis-server.service
            PartOf=sozialplanung.target

            [Service]
            Type=exec
            User=sozialplanung
            WorkingDirectory={folder}
            ExecStart=/usr/bin/dotnet exec {folder}/{program}.dll
            {string.Join('\n', open.Select(Assignment))}
            EnvironmentFile={options.SecretsFile}
            Restart=always
            RestartSec=1
            TimeoutStopSec=30
            NoNewPrivileges=yes
            PrivateTmp=yes
            ProtectHome=yes
            ProtectSystem=strict
            ReadWritePaths={options.Data}

            [Install]
            WantedBy=sozialplanung.target

            """;
        return new SystemdUnit($"{name}{(isTemplate ? "@" : "")}.service", text, secrets);
    }

    private static string Assignment(KeyValuePair<string, string> one) =>
        $"Environment=\"{one.Key}={one.Value.Replace("\\", @"\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal)}\"";
}
