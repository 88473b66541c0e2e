using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Indicators;

internal sealed class TraceValue : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private static readonly string[] _readers = ["niemandem", "der Öffentlichkeit", "Öffentlichkeit und Verwaltung"];

    public string Words => "values trace";

    public (string Usage, string Purpose) Help =>
        (
            "INDIKATOR GEBIET ZEITRAUM [--release FREIGABE] [--public]",
            "Sagt, woher ein Wert kommt oder warum er fehlt: Formel, Fallzahlen, Dateien; was Sie nicht wissen dürfen, steht nicht da."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        string[] parts =
        [
            arguments.Value(0, "der Indikator"),
            arguments.Value(1, "das Gebiet"),
            arguments.Value(2, "der Zeitraum"),
        ];
        string[] query =
        [
            .. arguments.Option("--release") is { } release
                ? [$"release={Uri.EscapeDataString(release)}"]
                : Array.Empty<string>(),
            .. arguments.Has("--public") ? ["edition=public"] : Array.Empty<string>(),
        ];
        var lineage = await installation.GetAsync(
            $"api/indicators/values/{string.Join('/', parts.Select(Uri.EscapeDataString))}/lineage?{string.Join('&', query)}",
            cancellationToken
        );
        foreach (var line in Lines(lineage))
        {
            await output.WriteLineAsync(line);
        }

        return 0;
    }

    private static IEnumerable<string> Lines(JsonElement lineage)
    {
        var value = NumberOf(lineage, "value") ?? $"{Text(lineage, "sign")} ({Text(lineage, "signMeaning")})";
        yield return $"{Text(lineage, "name")}, {Text(lineage, "areaName")}, {Text(lineage, "period")}: {value}";
        yield return $"Freigabe: {Text(lineage, "releaseName")}, Gebietsstand {Text(lineage, "divisionVersion")}";
        yield return $"Zähler: {Text(lineage, "numeratorExpression")}{CountOf(lineage, "numerator")}";
        if (Text(lineage, "denominatorExpression") is var denominator and not "1")
        {
            yield return $"Nenner: {denominator}{CountOf(lineage, "denominator")}";
        }

        foreach (var source in lineage.GetProperty("sources").EnumerateArray())
        {
            yield return $"Aus: {Text(source, "fileName")} ({Text(source, "dataset")}, {Text(source, "measure")}, {Text(source, "period")}), SHA-256 {Text(source, "sha256")}";
        }

        if (lineage.GetProperty("decisions") is { ValueKind: JsonValueKind.Array } decisions)
        {
            foreach (var decision in decisions.EnumerateArray())
            {
                yield return DecisionOf(decision);
            }
        }
    }

    private static string DecisionOf(JsonElement decision)
    {
        string[] why =
        [
            .. new[] { "publicCause", "staffCause" }
                .Select(cause => Text(decision, cause))
                .Where(cause => cause.Length > 0)
                .Distinct(StringComparer.Ordinal),
        ];
        var part = Text(decision, "part") == "numerator" ? "Zähler" : "Nenner";
        return $"Geheimhaltung: {part} {NumberOf(decision, "count")}, geheim vor {_readers[decision.GetProperty("withheldFrom").GetInt32()]}"
            + (why.Length == 0 ? "" : $": {string.Join(", ", why)}")
            + (Text(decision, "remedy") is { Length: > 0 } remedy ? $". {remedy}" : "");
    }

    private static string CountOf(JsonElement lineage, string member) =>
        NumberOf(lineage, member) is { } count ? $" = {count}" : "";

    private static string? NumberOf(JsonElement element, string member) =>
        element.GetProperty(member) is { ValueKind: JsonValueKind.Number } number
            ? number.GetDecimal().ToString("#,0.######", _german)
            : null;

    private static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var text) && text.ValueKind == JsonValueKind.String ? text.GetString()! : "";
}
