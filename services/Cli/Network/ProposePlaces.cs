using System.Text.Json;
using Sozialplanung.Cli.Areas;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Network;

/// <summary>Writes the profile that the installation proposes for a list of places; what it is unsure of stands before it.</summary>
internal sealed class ProposePlaces : ICommand
{
    public string Words => "places propose";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI [--sheet BLATT] [--header ZEILE] [--layer LAYER] [--crs EPSG:NUMMER]",
            "Schreibt den Vorschlag eines Profils für eine Liste von Einrichtungen (CSV, XLSX, ODS, GeoJSON, Shapefile, GeoPackage)."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var header = arguments.Option("--header");
        if (header is not null && !int.TryParse(header, out _))
        {
            throw new UsageException("--header braucht die Nummer der Zeile mit den Spaltennamen; 0, wenn es keine gibt.");
        }

        var wish = new
        {
            sheet = arguments.Option("--sheet"),
            headerRow = header is null ? (int?)null : int.Parse(header, null),
            layer = arguments.Option("--layer"),
            crs = arguments.Option("--crs") ?? "auto",
        };
        var answer = await FileWithProfile.SendAsync(
            installation,
            "api/network/imports/places/proposal",
            arguments.File(0, "die Datei mit Einrichtungen"),
            JsonSerializer.SerializeToElement(wish, InstallationClient.Json),
            cancellationToken
        );
        // Comments are read over in a profile: what is to be decided stays beside it.
        foreach (var note in answer.GetProperty("notes").EnumerateArray())
        {
            if (note.GetProperty("certainty").GetString() != "Sure")
            {
                await output.WriteLineAsync($"// {note.GetProperty("text").GetString()}");
            }
        }

        await output.WriteLineAsync(ProfileText.Of(answer.GetProperty("profile")));
        return 0;
    }
}
