using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Sources;

/// <summary>What the installation says of a Bezugsquelle, in lines.</summary>
internal static class SourceLines
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>When it is fetched, in words, and when next.</summary>
    public static string Times(JsonElement source) =>
        $"{Text(source, "timetableWords")}{(MomentOf(source, "nextRun") is { } next ? $"; nächster Lauf: {next}" : "")}";

    public static string From(JsonElement source) =>
        Text(source, "kind") == "folder" ? $"Eingangsordner „{Text(source, "folder")}“"
        : Text(source, "layer") is { Length: > 0 } layer ? $"{layer} von {Text(source, "address")}"
        : Text(source, "address");

    public static string Last(JsonElement source) =>
        MomentOf(source, "lastFinishedAt") is { } last ? $"{last}: {Text(source, "lastText")}" : "noch nie abgerufen";

    /// <summary>The layers of a service by name and title, or why there are none.</summary>
    public static async Task<int> WriteLayersAsync(JsonElement found, TextWriter output)
    {
        if (Text(found, "text") is { Length: > 0 } text)
        {
            await output.WriteLineAsync(text);
            return 1;
        }

        foreach (var layer in found.GetProperty("layers").EnumerateArray())
        {
            await output.WriteLineAsync($"{Text(layer, "name")}: {Text(layer, "title")}");
        }

        return 0;
    }

    public static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string? MomentOf(JsonElement element, string member) =>
        JsonMoment.Of(element, member)?.ToString("ddd, d.M.yyyy, HH:mm", _german);
}
