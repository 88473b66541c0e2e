using System.Globalization;
using System.Net;
using Aspire.Hosting;
using Microsoft.Extensions.Configuration;

namespace Sozialplanung.LocalHosting.Running;

/// <summary>What differs from start to start and therefore is no part of the model.</summary>
internal sealed record InstallationOptions
{
    /// <summary>Root of the checkout; built output lies in <c>artifacts</c> below it.</summary>
    public required string Root { get; init; }

    /// <summary>Absolute path of the one folder that holds everything this installation writes.</summary>
    public required string Data { get; init; }

    /// <summary>Names of the resources to start; empty = all.</summary>
    public required IReadOnlySet<string> Only { get; init; }

    /// <summary>Port of the external endpoint: null = the model's or the next free one, 0 = any free one.</summary>
    public required int? Port { get; init; }

    /// <summary>Address the external endpoint listens on; everything else listens on loopback only.</summary>
    public required IPAddress Listen { get; init; }

    public required ConsoleLogs Logs { get; init; }

    /// <summary>Empty the data folder before the start.</summary>
    public required bool Fresh { get; init; }

    /// <summary>False for tests: a power failure may then cost the data, and the database starts faster.</summary>
    public required bool Durable { get; init; }

    /// <summary>Delete the data folder after the stop.</summary>
    public bool IsTemporary { get; init; }

    public static InstallationOptions From(IConfiguration configuration, string root)
    {
        var section = configuration.GetSection("Sozialplanung");
        return new InstallationOptions
        {
            Root = root,
            Data = Path.GetFullPath(section["Data"] is { Length: > 0 } data ? data : Path.Combine(root, ".run")),
            Only = (section["Only"] ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .ToHashSet(StringComparer.OrdinalIgnoreCase),
            Port = section["Port"] is { Length: > 0 } port ? ReadPort(port) : null,
            Listen = ReadAddress(section["Listen"] ?? "127.0.0.1"),
            Logs = ReadLogs(section["Logs"] ?? "all"),
            Fresh = section["Fresh"] == "true",
            Durable = section["Durable"] != "false",
            IsTemporary = section["Temporary"] == "true",
        };
    }

    private static int ReadPort(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var port) && port <= ushort.MaxValue
            ? port
            : throw new DistributedApplicationException($"„{text}“ ist kein Port. Bitte --port mit einer Zahl von 1 bis 65535 angeben.");

    private static IPAddress ReadAddress(string text) =>
        IPAddress.TryParse(text, out var address)
            ? address
            : throw new DistributedApplicationException($"„{text}“ ist keine IP-Adresse. Bitte --listen mit einer Adresse wie 0.0.0.0 angeben.");

    private static ConsoleLogs ReadLogs(string text) => text switch
    {
        "all" => ConsoleLogs.All,
        "own" => ConsoleLogs.Own,
        "none" => ConsoleLogs.None,
        _ => throw new DistributedApplicationException($"--logs kennt all, own und none, nicht „{text}“."),
    };
}
