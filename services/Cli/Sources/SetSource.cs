using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

internal sealed class SetSource : ICommand
{
    public string Words => "source set";

    public (string Usage, string Purpose) Help =>
        (
            SourceEntry.Usage,
            "Ruft die Dateien eines Datensatzes von einer Adresse ab; ADRESSE „ordner“: wieder aus dem Eingangsordner. Mit --service und --layer kommt eine Ebene eines Dienstes (WFS 2.0, OGC API Features); welche es gibt, sagt „source layers“. Kennwort, Token oder Schlüssel stehen in der Datei; ohne sie bleiben die gespeicherten."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var dataset = arguments.Value(0, "der Datensatz");
        var address = arguments.Value(1, "die Adresse");
        var path = SourcePath.Of(dataset);
        if (address == "ordner")
        {
            await installation.SendContentAsync(HttpMethod.Delete, path, null, cancellationToken);
            await output.WriteLineAsync($"{dataset} kommt wieder aus seinem Eingangsordner.");
            return 0;
        }

        var source = await SourceEntry.ReadAsync(arguments, address, cancellationToken);
        await installation.SendJsonAsync(HttpMethod.Put, path, source, cancellationToken);
        await output.WriteLineAsync($"{dataset} wird abgerufen von {address}.");
        return 0;
    }
}
