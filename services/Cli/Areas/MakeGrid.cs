using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Lays a grid of squares over areas.</summary>
internal sealed class MakeGrid : ICommand
{
    public string Words => "grid make";

    public (string Usage, string Purpose) Help =>
        (
            "100m|1km [--area GEBIET] [--version GEBIETSSTAND] [--short] [--dry-run]",
            "Legt ein Raster (EPSG:3035) als Ebene über alle Gebiete oder eines. Jede Zelle gehört zu dem Gebiet, in dem ihr Mittelpunkt liegt. Schlüssel sind CRS3035RES1000mN2684000E4334000, mit --short 1kmN2684E4334."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var isCheck = arguments.Has("--dry-run");
        var grid = await installation.SendJsonAsync(
            HttpMethod.Post,
            isCheck ? "api/geography/grids/check" : "api/geography/grids",
            new
            {
                cellMetres = CellMetres(arguments),
                area = arguments.Option("--area"),
                version = arguments.Option("--version"),
                keys = arguments.Has("--short") ? "Compact" : "Inspire",
            },
            cancellationToken
        );
        await output.WriteLineAsync(
            $"{Text(grid, "levelName")} im Gebietsstand {Text(grid, "version")}: {grid.GetProperty("cells")}, davor {grid.GetProperty("replaced")}."
        );
        foreach (var cell in grid.GetProperty("first").EnumerateArray().Take(3))
        {
            await output.WriteLineAsync($"  {Text(cell, "code")} in {Text(cell, "parentName")} ({Text(cell, "parent")})");
        }

        await FileWithProfile.WriteWarningsAsync(grid, output);
        await output.WriteLineAsync(
            isCheck ? "Probelauf: Es wurde nichts geändert." : $"Die Ebene heißt „{Text(grid, "level")}“."
        );
        return 0;
    }

    /// <summary>The width of a cell as it was written.</summary>
    public static int CellMetres(Arguments arguments) =>
        arguments.Value(0, "die Breite einer Zelle (100m oder 1km)") switch
        {
            "100m" => 100,
            "1km" => 1000,
            var other => throw new UsageException($"„{other}“ ist keine Breite einer Zelle; es gibt 100m und 1km."),
        };

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString() ?? "";
}
