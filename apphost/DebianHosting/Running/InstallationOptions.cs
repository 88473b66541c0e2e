using System.Globalization;
using System.Net;
using Aspire.Hosting;
using Microsoft.Extensions.Configuration;
using Sozialplanung.DebianHosting.Logs;

namespace Sozialplanung.DebianHosting.Running;

/// <summary>
/// What differs from start to start and therefore is no part of the model. Each is read when it is needed, so that a wrong one
/// is told as a sentence at the start, not as a stack trace while the model is described.
/// </summary>
public sealed class InstallationOptions
{
    private readonly IConfigurationSection _section;

    private InstallationOptions(string[] args)
    {
        Arguments = [.. HostArguments.Normalise(args)];
        _section = new ConfigurationBuilder()
            .AddEnvironmentVariables()
            .AddCommandLine(Arguments)
            .Build()
            .GetSection("Sozialplanung");
    }

    /// <summary>The options of this start, from the command line and the environment.</summary>
    public static InstallationOptions Read(string[] args) => new(args);

    /// <summary>
    /// Root of the checkout, where built output lies in <c>artifacts</c>; for units of systemd the folder of the published programs.
    /// </summary>
    public string Root =>
        Text("Root") ?? (Systemd is null ? BuiltOutput.FindRoot(AppContext.BaseDirectory) : "/opt/sozialplanung");

    /// <summary>Absolute path of the one folder that holds everything this installation writes.</summary>
    public string Data =>
        Path.GetFullPath(Text("Data") ?? (Systemd is null ? Path.Combine(Root, ".run") : "/var/lib/sozialplanung"));

    /// <summary>The servers as containers of an engine, not as Debian's programs.</summary>
    public bool UsesContainers => Text("Containers") == "true";

    /// <summary>The folder into which the units of systemd are to be written instead of a start; null = start.</summary>
    public string? Systemd => Text("Systemd");

    /// <summary>The file from which units of systemd have their secrets.</summary>
    internal string SecretsFile => Text("SecretsFile") ?? "/etc/sozialplanung/sozialplanung.env";

    internal string[] Arguments { get; }

    /// <summary>Names of the resources to start; empty = all.</summary>
    internal HashSet<string> Only =>
        (Text("Only") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Port of the external endpoint: null = the model's or the next free one, 0 = any free one.</summary>
    internal int? Port => Text("Port") is { } text ? ReadPort(text) : null;

    /// <summary>Address the external endpoint listens on; everything else listens on loopback only.</summary>
    internal IPAddress Listen => ReadAddress(Text("Listen") ?? "127.0.0.1");

    internal ConsoleLogs Logs => ReadLogs(Text("Logs") ?? "all");

    /// <summary>Empty the data folder before the start.</summary>
    internal bool Fresh => Text("Fresh") == "true";

    /// <summary>False for tests: a power failure may then cost the data, and the database starts and stops faster.</summary>
    internal bool Durable => Text("Durable") != "false";

    /// <summary>Start Aspire's dashboard too.</summary>
    internal bool HasDashboard => Text("Dashboard") != "false" && Systemd is null;

    /// <summary>Delete the data folder after the stop.</summary>
    internal bool IsTemporary => Text("Temporary") == "true";

    /// <summary>The sign-ins of the demo district, and the word „erfunden“ on every page.</summary>
    public string DemoAccounts => Text("DemoAccounts") ?? "false";

    /// <summary>What Aspire's builder must know before there is a model.</summary>
    public DistributedApplicationOptions ForBuilder() =>
        new()
        {
            Args = Arguments,
            DisableDashboard = !HasDashboard,
            // Everything stays on loopback, where a certificate proves nothing.
            AllowUnsecuredTransport = true,
            DeveloperCertificateDefaultHttpsTerminationEnabled = false,
        };

    private string? Text(string key) => _section[key] is { Length: > 0 } text ? text : null;

    private static int ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new DistributedApplicationException(
                $"„{text}“ ist kein Port. Bitte --port mit einer Zahl von 1 bis 65535 angeben."
            );

    private static IPAddress ReadAddress(string text) =>
        IPAddress.TryParse(text, out var address)
            ? address
            : throw new DistributedApplicationException(
                $"„{text}“ ist keine IP-Adresse. Bitte --listen mit einer Adresse wie 0.0.0.0 angeben."
            );

    private static ConsoleLogs ReadLogs(string text) =>
        text switch
        {
            "all" => ConsoleLogs.All,
            "own" => ConsoleLogs.Own,
            "none" => ConsoleLogs.None,
            _ => throw new DistributedApplicationException($"--logs kennt all, own und none, nicht „{text}“."),
        };
}
