using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Cuts;

/// <summary>Saves which block belongs to which area.</summary>
internal sealed class ExportCut : ICommand
{
    public string Words => "cut export";

    public (string Usage, string Purpose) Help =>
        ("ZUSCHNITT DATEI.csv", "Speichert einen Zuschnitt als Liste der Blöcke, die sich wieder einlesen lässt.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.Value(1, "die Datei für die Liste");
        await installation.SaveAsync($"{CutAddress.Of(arguments)}.csv", file, cancellationToken);
        await output.WriteLineAsync($"Gespeichert in {file}.");
        return 0;
    }
}
