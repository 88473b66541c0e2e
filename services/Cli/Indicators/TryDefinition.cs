using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>What a definition would bring on the areas there are, before it is kept.</summary>
internal sealed class TryDefinition : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "indicator try";

    public (string Usage, string Purpose) Help =>
        (
            "DEFINITION.json [--level EBENE] [--period ZEITRAUM]",
            "Erprobt eine Definition: Werte je Gebiet und was davon gesperrt würde, geschätzt aus veränderten Zahlen; gespeichert wird nichts."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var definition = await JsonFile.ReadAsync(arguments.File(0, "die Definition"), cancellationToken);
        var tried = await installation.SendJsonAsync(
            HttpMethod.Post,
            "api/indicators/definitions/trial",
            new
            {
                definition,
                level = arguments.Option("--level"),
                period = arguments.Option("--period"),
            },
            cancellationToken
        );
        foreach (var fault in tried.GetProperty("faults").EnumerateArray())
        {
            await output.WriteLineAsync(Text(fault, "text"));
        }

        if (tried.GetProperty("faults").GetArrayLength() > 0)
        {
            return 1;
        }

        var (all, count) = (tried.GetProperty("areaCount").GetInt32(), tried.GetProperty("withheldPublic").GetInt32());
        if (all > 0)
        {
            await output.WriteLineAsync(
                $"{Text(tried, "level")}, {Text(tried, "period")}: {count} von {all} Gebieten würden der Öffentlichkeit gesperrt, {tried.GetProperty("withheldStaff").GetInt32()} der Verwaltung."
            );
        }

        foreach (var area in tried.GetProperty("areas").EnumerateArray())
        {
            await output.WriteLineAsync($"  {Text(area, "name")} ({Text(area, "code")}): {ValueOf(area)}");
        }

        foreach (var finding in tried.GetProperty("findings").EnumerateArray())
        {
            await output.WriteLineAsync($"  Hinweis: {finding.GetString()}");
        }

        return 0;
    }

    private static string ValueOf(JsonElement area)
    {
        var number = area.GetProperty("value") is { ValueKind: JsonValueKind.Number } value
            ? value.GetDouble().ToString("#,##0.###", _german)
            : "–";
        var withheld =
            area.GetProperty("withheldStaff").GetBoolean() ? ", auch der Verwaltung gesperrt"
            : area.GetProperty("withheldPublic").GetBoolean() ? ", der Öffentlichkeit gesperrt"
            : "";
        return $"{number}{withheld}{(Text(area, "why") is { Length: > 0 } why ? $" ({why})" : "")}";
    }

    private static string? Text(JsonElement from, string member) => from.GetProperty(member).GetString();
}
