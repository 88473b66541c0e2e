using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class ReadValues : ICommand
{
    public string Words => "values read";

    public (string Usage, string Purpose) Help =>
        (
            "INDIKATOR --level EBENE [--format csv|jsonstat|xlsx] [--release KENNUNG] [--public] [--out DATEI]",
            "Liest freigegebene Werte; gesperrte Zellen tragen Zeichen und Grund. --release liest eine bestimmte Ausgabe, --public so, wie es alle sehen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path =
            $"api/indicators/values/{Uri.EscapeDataString(arguments.Value(0, "der Indikator"))}?level={Uri.EscapeDataString(arguments.Required("--level"))}"
            + $"&format={Uri.EscapeDataString(arguments.Option("--format") ?? "csv")}&decimal=comma"
            + (arguments.Option("--release") is { } release ? $"&release={Uri.EscapeDataString(release)}" : "")
            + (arguments.Has("--public") ? "&edition=public" : "");
        if (arguments.Option("--out") is { } file)
        {
            await installation.SaveAsync(path, file, cancellationToken);
            await output.WriteLineAsync(Path.GetFullPath(file));
            return 0;
        }

        await using var standardOutput = Console.OpenStandardOutput();
        await installation.CopyAsync(path, standardOutput, cancellationToken);
        return 0;
    }
}
