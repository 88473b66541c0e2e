using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Network;

/// <summary>Saves how well facilities can be reached from each area, or with <c>--dry-run</c> only says what would stand in the file.</summary>
internal sealed class MeasureReach : ICommand
{
    private static readonly (string Option, string Name)[] _options =
    [
        ("--kind", "kindName"),
        ("--list", "source"),
        ("--area", "area"),
        ("--metres", "metres"),
        ("--minutes", "minutes"),
        ("--speed", "speed"),
        ("--detour", "detour"),
        ("--by", "by"),
        ("--demand", "demand"),
        ("--period", "period"),
        ("--supply", "supply"),
        ("--weights", "weights"),
    ];

    public string Words => "places reach";

    public (string Usage, string Purpose) Help =>
        (
            "DATEI.csv --level EBENE (--metres M | --minutes MIN [--speed KMH] [--detour FAKTOR] [--by foot|bike|car]) [--kind ART] [--list LISTE] [--area GEBIET] [--demand INDIKATOR] [--period ZEITRAUM] [--supply capacity|facilities] [--weights steps] [--dry-run]",
            "Misst je Gebiet, wie gut Einrichtungen zu erreichen sind (Luftlinie, mit --by der Routing-Dienst); mit --dry-run ohne Datei."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var isDry = arguments.Has("--dry-run");
        var file = isDry ? null : arguments.Value(0, "die Datei für die Tabelle");
        var query = $"level={Uri.EscapeDataString(arguments.Required("--level"))}";
        foreach (var (option, name) in _options)
        {
            query += arguments.Option(option) is { } value ? $"&{name}={Uri.EscapeDataString(value)}" : "";
        }

        var reach = await installation.GetAsync($"api/network/places/reach?{query}", cancellationToken);
        if (file is not null)
        {
            await installation.SaveAsync($"api/network/places/reach.csv?{query}", file, cancellationToken);
        }

        await WriteAsync(reach, file, output);
        return 0;
    }

    private static async Task WriteAsync(JsonElement reach, string? file, TextWriter output)
    {
        var areas = reach.GetProperty("rows").GetArrayLength();
        await output.WriteLineAsync(
            $"{reach.GetProperty("facilities")} Einrichtungen, {areas} Gebiete, davon {reach.GetProperty("areasWithoutAny")} ohne eine in Reichweite"
                + (file is null ? ". Es wurde nichts gespeichert." : $": {file}.")
        );
        var withoutValue = reach
            .GetProperty("rows")
            .EnumerateArray()
            .Count(row =>
                row.GetProperty("access") is { ValueKind: JsonValueKind.Object } access
                && access.GetProperty("number").ValueKind == JsonValueKind.Null
            );
        if (withoutValue > 0)
        {
            await output.WriteLineAsync(
                $"  Für {withoutValue} Gebiete lässt sich die Versorgung nicht berechnen; die Tabelle nennt den Grund."
            );
        }

        foreach (var note in reach.GetProperty("notes").EnumerateArray())
        {
            await output.WriteLineAsync($"  {note.GetString()}");
        }
    }
}
