using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Network;

/// <summary>Saves the table of facilities and their places per area and kind.</summary>
internal sealed class CountPlaces : ICommand
{
    public string Words => "places counts";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI.csv --level EBENE [--kind ART] [--list LISTE]",
            "Zählt Einrichtungen und Plätze je Gebiet und Art, als Tabelle, die ein Datensatz als Lieferung nimmt."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var file = arguments.Value(0, "die Datei für die Tabelle");
        var query = $"level={Uri.EscapeDataString(arguments.Required("--level"))}";
        foreach (var (option, name) in new[] { ("--kind", "kindName"), ("--list", "source") })
        {
            query += arguments.Option(option) is { } value ? $"&{name}={Uri.EscapeDataString(value)}" : "";
        }

        var counts = await installation.GetAsync($"api/network/places/counts?{query}", cancellationToken);
        await installation.SaveAsync($"api/network/places/counts.csv?{query}", file, cancellationToken);
        await output.WriteLineAsync(
            $"{counts.GetProperty("places")} Einrichtungen gezählt, Stichtag {counts.GetProperty("referenceDate").GetString()}: {file}."
        );
        foreach (var place in counts.GetProperty("uncounted").EnumerateArray())
        {
            await output.WriteLineAsync(
                $"  Nicht gezählt, weil in keinem einzelnen Gebiet der Ebene: {place.GetProperty("name").GetString()}"
            );
        }

        return 0;
    }
}
