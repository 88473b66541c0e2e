namespace Sozialplanung.Cli.Sources;

/// <summary>A Bezugsquelle as it stands on the command line.</summary>
internal static class SourceEntry
{
    public const string SignInUsage = "[--user NAME] [--bearer | --header NAME | --private-key] [--secret-file DATEI]";

    public const string Usage =
        $"DATENSATZ ADRESSE [--service wfs|ogc-features] [--layer EBENE] {SignInUsage} [--host-key SHA256:…]";

    public static async Task<object> ReadAsync(Arguments arguments, string address, CancellationToken cancellationToken) =>
        new
        {
            address,
            service = arguments.Option("--service") ?? "",
            layer = arguments.Option("--layer") ?? "",
            signIn = SignIn(arguments),
            userName = arguments.Option("--user") ?? "",
            header = arguments.Option("--header") ?? "",
            hostKey = arguments.Option("--host-key") ?? "",
            secret = await SecretAsync(arguments, cancellationToken),
        };

    private static string SignIn(Arguments arguments) =>
        arguments.Has("--private-key") ? "key"
        : arguments.Has("--bearer") ? "bearer"
        : arguments.Option("--header") is not null ? "header"
        : arguments.Option("--user") is not null ? "password"
        : "none";

    /// <summary>From a file: what stands on the command line, every process on the machine can read.</summary>
    private static async Task<string?> SecretAsync(Arguments arguments, CancellationToken cancellationToken) =>
        arguments.Option("--secret-file") is not { } file ? null
        : File.Exists(file) ? (await File.ReadAllTextAsync(file, cancellationToken)).TrimEnd('\r', '\n')
        : throw new UsageException($"Die Datei {file} gibt es nicht.");
}
