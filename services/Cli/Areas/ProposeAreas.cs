using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Writes the profile that the installation proposes for a file, so that it can be kept, changed and imported with.</summary>
internal sealed class ProposeAreas : ICommand
{
    public string Words => "areas propose";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI [--layer LAYER] [--crs EPSG:NUMMER] [--swap-axes]",
            "Schreibt den Vorschlag eines Profils für eine Gebietsdatei (Shapefile als ZIP, GeoPackage, GeoJSON, KML)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var wish = new
        {
            layer = arguments.Option("--layer"),
            crs = arguments.Option("--crs") ?? "auto",
            swapAxes = arguments.Has("--swap-axes"),
        };
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/geography/imports/areas/proposal",
            arguments.File(0, "die Gebietsdatei"),
            JsonSerializer.SerializeToElement(wish, InstallationClient.Json),
            cancellationToken
        );
        if (answer.TryGetProperty("question", out var question) && question.GetString() is { } text)
        {
            throw new RequestRefusedException($"{text} Hier mit --crs oder --swap-axes.");
        }

        await output.WriteLineAsync(ProfileText.Of(answer.GetProperty("profile")));
        return 0;
    }
}
