using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class ExportKey : ICommand
{
    public string Words => "key export";

    public (string Usage, string Purpose) Help =>
        ("VON AUF DATEI.csv", "Speichert einen Umsteigeschlüssel als Liste, die sich wieder einlesen lässt.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.Value(2, "die Datei für den Schlüssel");
        await installation.SaveAsync($"{KeyAddress.Of(arguments)}/shares.csv", file, cancellationToken);
        await output.WriteLineAsync($"Gespeichert in {file}.");
        return 0;
    }
}
