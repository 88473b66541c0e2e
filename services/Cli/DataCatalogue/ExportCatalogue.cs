using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.DataCatalogue;

internal sealed class ExportCatalogue : ICommand
{
    public string Words => "catalogue export";

    public (string Usage, string Purpose) Help =>
        (
            "--out DATEI",
            "Speichert die öffentlichen Einträge nach DCAT-AP.de; endet DATEI auf .ttl als Turtle, sonst als JSON-LD."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.Required("--out");
        var format = file.EndsWith(".ttl", StringComparison.OrdinalIgnoreCase) ? "ttl" : "jsonld";
        await installation.SaveAsync($"{CataloguePath.All}/dcat.{format}", file, cancellationToken);
        await output.WriteLineAsync($"Datenkatalog: {file}");
        return 0;
    }
}
