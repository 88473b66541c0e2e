using Sozialplanung.Cli.Connection;
using Sozialplanung.Cli.Sources;

namespace Sozialplanung.Cli.Areas;

/// <summary>Areas of a service become a file, which is proposed and imported like any other.</summary>
internal sealed class FetchAreas : ICommand
{
    public string Words => "areas fetch";

    public (string Usage, string Purpose) Help =>
        (
            $"ADRESSE --service wfs|ogc-features [--layer EBENE] [--out DATEI.geojson] {SourceEntry.SignInUsage}",
            "Holt die Gebiete einer Ebene von einem Dienst (WFS 2.0, OGC API Features) als GeoJSON-Datei für „areas propose“ und „areas import“; ohne --layer nennt es die Ebenen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        arguments.Required("--service");
        var source = await SourceEntry.ReadAsync(arguments, arguments.Value(0, "die Adresse"), cancellationToken);
        if (arguments.Option("--layer") is not { } layer)
        {
            return await SourceLines.WriteLayersAsync(
                await installation.SendJsonAsync(
                    HttpMethod.Post,
                    "api/ingestion/feature-services/layers",
                    source,
                    cancellationToken
                ),
                output
            );
        }

        var file = arguments.Required("--out");
        await installation.SaveAsync("api/ingestion/feature-services/features", source, file, cancellationToken);
        await output.WriteLineAsync($"Ebene {layer}: {file}. Weiter mit: sozialplan areas propose {file}");
        return 0;
    }
}
