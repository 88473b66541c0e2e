using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

/// <summary>
/// One of the analyses of an indicator: its sentences, cautions and rows, or the file with them. The service computes; options
/// go to it by their names.
/// </summary>
internal sealed partial class Analyse(string word, string analysis, string options, string purpose) : ICommand
{
    private const string Common = "[--level EBENE] [--period ZEITRAUM] [--release KENNUNG] [--public] [--out DATEI.csv]";
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static IReadOnlyList<Analyse> All { get; } =
    [
        new(
            "change",
            "change",
            "[--reference ZEITRAUM] [--measure points|absolute|relative|indexed]",
            "Veränderung der gezeigten Werte gegen einen früheren Zeitraum, je Gebiet."
        ),
        new("trend", "trend", "[--from ZEITRAUM]", "Ob die Werte je Gebiet über die Jahre steigen oder sinken, mit einem Satz."),
        new(
            "uncertainty",
            "uncertainty",
            "[--reference EBENE] [--confidence 90|95|99]",
            "Vertrauensbereich je Gebiet, Vergleich mit dem größeren Gebiet und der geglättete Wert."
        ),
        new(
            "clusters",
            "clusters",
            "[--method moran|getis] [--basis standardised|values] [--seed ZAHL] [--shuffles ZAHL]",
            "Ob ähnliche Gebiete nebeneinanderliegen und wo sich Werte häufen."
        ),
        new(
            "segregation",
            "segregation",
            "[--within GEBIET]",
            "Wie ungleich eine Gruppe über die Gebiete eines größeren verteilt ist."
        ),
        new("correlation", "correlation", "[--with INDIKATOR]", "Ob zwei Indikatoren in den Gebieten zusammengehen."),
        new(
            "similar",
            "similarity",
            "[--area GEBIET] [--criteria INDIKATOR,INDIKATOR]",
            "Die Gebiete, die einem nach gewählten Merkmalen am ähnlichsten sind, mit dem Abstand."
        ),
    ];

    public string Words => $"analyse {word}";

    public (string Usage, string Purpose) Help => ($"INDIKATOR {options} {Common}", purpose);

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var path =
            $"api/indicators/analyses/{analysis}/{Uri.EscapeDataString(arguments.Value(0, "der Indikator"))}{QueryOf(arguments)}";
        if (arguments.Option("--out") is { } file)
        {
            await installation.SaveAsync($"{path}{(path.Contains('?') ? '&' : '?')}format=csv", file, cancellationToken);
            await output.WriteLineAsync(Path.GetFullPath(file));
            return 0;
        }

        var answer = await installation.GetAsync(path, cancellationToken);
        if (Text(answer, "notPossible") is { } why)
        {
            await output.WriteLineAsync(why);
            return 1;
        }

        await WriteAsync(answer, output);
        return 0;
    }

    private string QueryOf(Arguments arguments)
    {
        string[] own = [.. OptionName().Matches(options).Select(match => match.Value), "--level", "--period", "--release"];
        string[] asked =
        [
            .. own.Where(option => arguments.Option(option) is not null)
                .SelectMany(option =>
                    option == "--criteria"
                        ? arguments.Option(option)!.Split(',').Select(code => $"criterion={Uri.EscapeDataString(code.Trim())}")
                        : [$"{option[2..]}={Uri.EscapeDataString(arguments.Option(option)!)}"]
                ),
            .. arguments.Has("--public") ? ["edition=public"] : (string[])[],
        ];
        return asked.Length == 0 ? "" : $"?{string.Join('&', asked)}";
    }

    private static async Task WriteAsync(JsonElement answer, TextWriter output)
    {
        if (answer.GetProperty("isNotPublic").GetBoolean())
        {
            await output.WriteLineAsync(
                "Nicht öffentlich: enthält Werte, die die Öffentlichkeit nicht sieht. Bitte nicht weitergeben."
            );
        }

        foreach (var sentence in answer.GetProperty("sentences").EnumerateArray())
        {
            await output.WriteLineAsync(sentence.GetString());
        }

        foreach (var fact in answer.GetProperty("facts").EnumerateArray())
        {
            await output.WriteLineAsync(
                $"  {Text(fact, "name")}: {CellOf(fact.GetProperty("cell"), fact.GetProperty("decimals").GetInt32())}"
            );
        }

        JsonElement[] columns = [.. answer.GetProperty("columns").EnumerateArray()];
        await output.WriteLineAsync(string.Join('\t', ["Schlüssel", "Gebiet", .. columns.Select(HeadOf)]));
        foreach (var row in answer.GetProperty("rows").EnumerateArray())
        {
            var cells = row.GetProperty("cells")
                .EnumerateArray()
                .Zip(columns, (cell, column) => CellOf(cell, column.GetProperty("decimals").GetInt32()));
            await output.WriteLineAsync(string.Join('\t', [Text(row, "area"), Text(row, "name"), .. cells]));
        }

        foreach (var caution in answer.GetProperty("cautions").EnumerateArray())
        {
            await output.WriteLineAsync($"Achtung: {caution.GetString()}");
        }
    }

    private static string HeadOf(JsonElement column) =>
        Text(column, "unit") is { Length: > 0 } unit ? $"{Text(column, "title")} ({unit})" : Text(column, "title") ?? "";

    private static string CellOf(JsonElement cell, int decimals) =>
        cell.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetDouble().ToString($"F{decimals}", _german)
            : Text(cell, "text") ?? Text(cell, "sign") ?? "";

    private static string? Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;

    [GeneratedRegex("--[a-z-]+")]
    private static partial Regex OptionName();
}
