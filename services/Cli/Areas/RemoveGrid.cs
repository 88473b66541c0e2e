using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

internal sealed class RemoveGrid : ICommand
{
    public string Words => "grid remove";

    public (string Usage, string Purpose) Help =>
        (
            "100m|1km [--version GEBIETSSTAND]",
            "Entfernt die Zellen eines Rasters aus dem geltenden oder einem anderen Gebietsstand. Veröffentlichtes behält sie."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var query = arguments.Option("--version") is { } version ? $"?version={Uri.EscapeDataString(version)}" : "";
        var removed = await installation.SendContentAsync(
            HttpMethod.Delete,
            $"api/geography/grids/{MakeGrid.CellMetres(arguments)}{query}",
            null,
            cancellationToken
        );
        await output.WriteLineAsync(
            $"{removed.GetProperty("cells")} Zellen aus dem Gebietsstand {removed.GetProperty("version").GetString()} entfernt."
        );
        return 0;
    }
}
