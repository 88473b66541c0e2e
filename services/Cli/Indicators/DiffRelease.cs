using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class DiffRelease : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    private static readonly Dictionary<string, string> _kinds = new(StringComparer.Ordinal)
    {
        ["changed"] = "geändert",
        ["new"] = "neu",
        ["gone"] = "entfallen",
        ["newlyWithheld"] = "neu gesperrt",
        ["newlyShown"] = "neu gezeigt",
        ["reason"] = "anderer Grund",
        ["class"] = "andere Klasse",
    };

    public string Words => "release diff";

    public (string Usage, string Purpose) Help =>
        (
            "NAME [--indicator SCHLÜSSEL] [--level EBENE] [--period ZEITRAUM] [--kind changed|new|gone|newlyWithheld|newlyShown|reason|class] [--limit ZAHL] [--public]",
            "Vergleicht eine Freigabe Wert für Wert mit der davor, die größten Änderungen zuerst; --public so, wie es alle sehen."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var name = arguments.Value(0, "der Name der Freigabe");
        var release = await NamedRelease.FindAsync(installation, name, NamedRelease.Any, "", cancellationToken);
        var asked = new[] { "indicator", "level", "period", "kind", "limit" }
            .Where(word => arguments.Option($"--{word}") is not null)
            .Select(word => $"{word}={Uri.EscapeDataString(arguments.Required($"--{word}"))}")
            .Concat(arguments.Has("--public") ? ["edition=public"] : []);
        var found = await installation.GetAsync(
            $"{NamedRelease.AddressOf(release)}/differences?{string.Join('&', asked)}",
            cancellationToken
        );
        var previous = found.GetProperty("previousName").GetString();
        await output.WriteLineAsync(
            previous is null
                ? "Es gibt keine Ausgabe davor, die sich noch lesen lässt."
                : $"„{found.GetProperty("releaseName").GetString()}“ gegen „{previous}“: {found.GetProperty("total").GetInt32()} Unterschiede"
        );
        var decimals = found
            .GetProperty("indicators")
            .EnumerateArray()
            .ToDictionary(one => one.GetProperty("code").GetString()!, one => one.GetProperty("decimals").GetInt32());
        foreach (var one in found.GetProperty("differences").EnumerateArray())
        {
            var places = decimals.GetValueOrDefault(Text(one, "indicator"));
            await output.WriteLineAsync(
                $"  {Text(one, "indicator")}  {Text(one, "areaName")} ({Text(one, "area")})  {Text(one, "period")}  "
                    + $"{Cell(one.GetProperty("before"), places)} → {Cell(one.GetProperty("now"), places)}  {_kinds.GetValueOrDefault(Text(one, "kind"), Text(one, "kind"))}"
            );
        }

        return 0;
    }

    private static string Text(JsonElement element, string name) => element.GetProperty(name).GetString() ?? "";

    /// <summary>A number, or the sign in its place; „n“ beside what is not public.</summary>
    private static string Cell(JsonElement cell, int decimals)
    {
        if (cell.ValueKind != JsonValueKind.Object)
        {
            return "nicht vorhanden";
        }

        var value = cell.GetProperty("value");
        var isNotPublic =
            cell.GetProperty("flags") is { ValueKind: JsonValueKind.Array } flags
            && flags.EnumerateArray().Any(flag => flag.GetString() == "NotPublic");
        return value.ValueKind == JsonValueKind.Number
            ? value.GetDouble().ToString($"N{decimals}", _german) + (isNotPublic ? " n" : "")
            : Text(cell, "sign");
    }
}
