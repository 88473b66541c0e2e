using System.Globalization;
using System.Net;
using Aspire.Hosting;
using Microsoft.Extensions.Configuration;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>
/// What differs from start to start and therefore is no part of the model. Each is read when it is needed, so that a wrong one
/// is told as a sentence at the start, not as a stack trace while the model is described.
/// </summary>
internal sealed class InstallationOptions(IConfiguration configuration, string root)
{
    private readonly IConfigurationSection _section = configuration.GetSection("Sozialplanung");

    /// <summary>Root of the checkout; built output lies in <c>artifacts</c> below it.</summary>
    public string Root => root;

    /// <summary>Absolute path of the one folder that holds everything this installation writes.</summary>
    public string Data => Path.GetFullPath(Text("Data") ?? Path.Combine(root, ".run"));

    /// <summary>Names of the resources to start; empty = all.</summary>
    public HashSet<string> Only =>
        (Text("Only") ?? "")
            .Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Port of the external endpoint: null = the model's or the next free one, 0 = any free one.</summary>
    public int? Port => Text("Port") is { } text ? ReadPort(text) : null;

    /// <summary>Address the external endpoint listens on; everything else listens on loopback only.</summary>
    public IPAddress Listen => ReadAddress(Text("Listen") ?? "127.0.0.1");

    public ConsoleLogs Logs => ReadLogs(Text("Logs") ?? "all");

    /// <summary>Empty the data folder before the start.</summary>
    public bool Fresh => Text("Fresh") == "true";

    /// <summary>False for tests: a power failure may then cost the data, and the database starts and stops faster.</summary>
    public bool Durable => Text("Durable") != "false";

    /// <summary>Delete the data folder after the stop.</summary>
    public bool IsTemporary => Text("Temporary") == "true";

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
