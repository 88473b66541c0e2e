using System.Globalization;
using System.Text.Json;

namespace Sozialplanung.Cli.Indicators;

/// <summary>An analysis as lines: sentences, facts, a row an area, and where care is needed.</summary>
internal static class AnalysisText
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static async Task WriteAsync(JsonElement answer, TextWriter output)
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
                $"  {Of(fact, "name")}: {CellOf(fact.GetProperty("cell"), fact.GetProperty("decimals").GetInt32())}"
            );
        }

        JsonElement[] columns = [.. answer.GetProperty("columns").EnumerateArray()];
        await output.WriteLineAsync(string.Join('\t', ["Schlüssel", "Gebiet", .. columns.Select(HeadOf)]));
        foreach (var row in answer.GetProperty("rows").EnumerateArray())
        {
            var cells = row.GetProperty("cells")
                .EnumerateArray()
                .Zip(columns, (cell, column) => CellOf(cell, column.GetProperty("decimals").GetInt32()));
            await output.WriteLineAsync(string.Join('\t', [Of(row, "area"), Of(row, "name"), .. cells]));
        }

        foreach (var caution in answer.GetProperty("cautions").EnumerateArray())
        {
            await output.WriteLineAsync($"Achtung: {caution.GetString()}");
        }
    }

    private static string HeadOf(JsonElement column) =>
        Of(column, "unit") is { Length: > 0 } unit ? $"{Of(column, "title")} ({unit})" : Of(column, "title") ?? "";

    private static string CellOf(JsonElement cell, int decimals) =>
        cell.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number
            ? Number(number, decimals)
            : Of(cell, "text") ?? Of(cell, "sign") ?? "";

    // From the five upwards, as everywhere else.
    private static string Number(JsonElement number, int decimals) =>
        number.TryGetDecimal(out var exact)
            ? decimal.Round(exact, decimals, MidpointRounding.AwayFromZero).ToString($"F{decimals}", _german)
            : number.GetDouble().ToString($"F{decimals}", _german);

    /// <summary>A text of an answer, or null.</summary>
    public static string? Of(JsonElement element, string member) =>
        element.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString() : null;
}
