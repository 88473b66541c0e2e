using System.Globalization;
using System.Text.Json;

namespace Sozialplanung.Cli.Sources;

/// <summary>What the installation says of a Bezugsquelle, in lines.</summary>
internal static class SourceLines
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private static readonly TimeZoneInfo _berlin = TimeZoneInfo.FindSystemTimeZoneById("Europe/Berlin");

    /// <summary>When it is fetched, in words, and when next.</summary>
    public static string Times(JsonElement source) =>
        $"{Text(source, "timetableWords")}{(Moment(source, "nextRun") is { } next ? $"; nächster Lauf: {next}" : "")}";

    public static string From(JsonElement source) =>
        Text(source, "kind") == "folder" ? $"Eingangsordner „{Text(source, "folder")}“" : Text(source, "address");

    public static string Last(JsonElement source) =>
        Moment(source, "lastFinishedAt") is { } last ? $"{last}: {Text(source, "lastText")}" : "noch nie abgerufen";

    public static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    private static string? Moment(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value)
        && value.ValueKind == JsonValueKind.String
        && value.TryGetDateTimeOffset(out var moment)
            ? TimeZoneInfo.ConvertTime(moment, _berlin).ToString("ddd, d.M.yyyy, HH:mm", _german)
            : null;
}
