using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indexes;

/// <summary>The published index: its areas with score and class, or the same as a file.</summary>
internal sealed class ShowIndex : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "index show";

    public (string Usage, string Purpose) Help =>
        (
            "INDEX [--period ZEITRAUM] [--edition public] [--out DATEI.csv]",
            "Zeigt einen freigegebenen Index: in Worten, je Gebiet Zahl und Klasse; --out: als CSV mit allen standardisierten Werten."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path = $"{IndexPath.Of(arguments.Value(0, "der Schlüssel des Index"))}?{Query(arguments)}";
        if (arguments.Option("--out") is { } file)
        {
            await installation.SaveAsync($"{path}&format=csv&decimal=comma", file, cancellationToken);
            await output.WriteLineAsync($"Gespeichert: {file}");
            return 0;
        }

        var index = await installation.GetAsync(path, cancellationToken);
        await output.WriteLineAsync($"{Text(index, "name")}, {Text(index, "period")}");
        foreach (var line in index.GetProperty("words").EnumerateArray().Concat(index.GetProperty("findings").EnumerateArray()))
        {
            await output.WriteLineAsync($"  {line.GetString()}");
        }

        foreach (var area in index.GetProperty("areas").EnumerateArray())
        {
            var dynamics = area.GetProperty("dynamics");
            var second =
                dynamics.ValueKind == JsonValueKind.Object ? $"; Dynamik {ScoreOf(dynamics, index.GetProperty("dynamics"))}" : "";
            var left = Text(area, "excluded") is { } reason ? $" (ausgenommen: {reason})" : "";
            await output.WriteLineAsync(
                $"{Text(area, "code")} {Text(area, "name")}: Status {ScoreOf(area.GetProperty("status"), index.GetProperty("status"))}{second}{left}"
            );
        }

        return 0;
    }

    private static string Query(Arguments arguments) =>
        string.Join(
            '&',
            new[] { ("period", arguments.Option("--period")), ("edition", arguments.Option("--edition")) }
                .Where(pair => pair.Item2 is not null)
                .Select(pair => $"{pair.Item1}={Uri.EscapeDataString(pair.Item2!)}")
        );

    private static string ScoreOf(JsonElement score, JsonElement part) =>
        score.GetProperty("class") is { ValueKind: JsonValueKind.Number } given
            ? $"{part.GetProperty("classes")[given.GetInt32() - 1].GetProperty("name").GetString()} ({score.GetProperty("score").GetDouble().ToString("0.00", _german)})"
            : "–";

    private static string? Text(JsonElement from, string member) => from.GetProperty(member).GetString();
}
