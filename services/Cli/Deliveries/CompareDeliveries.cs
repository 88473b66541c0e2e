using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class CompareDeliveries : ICommand
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "deliver diff";

    public (string Usage, string Purpose) Help =>
        (
            "LIEFERUNG --with LIEFERUNG",
            "Sagt, was sich von der mit --with genannten Lieferung desselben Datensatzes zu dieser geändert hat, das Größte zuerst; 1, wenn sich etwas unterscheidet."
        );

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var report = await installation.GetAsync(
            $"api/ingestion/deliveries/{Id(arguments.Value(0, "die Lieferung"))}/differences?with={Id(arguments.Required("--with"))}",
            cancellationToken
        );
        await output.WriteLineAsync(report.GetProperty("text").GetString());
        var (changed, gone, added) = (Count(report, "changed"), Count(report, "gone"), Count(report, "added"));
        await output.WriteLineAsync(
            $"{Count(report, "same")} gleich, {changed} geändert, {gone} entfallen, {added} hinzugekommen."
        );
        foreach (var one in report.GetProperty("largest").EnumerateArray())
        {
            var breakdown = Text(one, "breakdown");
            await output.WriteLineAsync(
                $"  {Text(one, "areaName")} ({Text(one, "period")}): {Text(one, "measure")}{(breakdown.Length > 0 ? $" ({breakdown})" : "")}: {Value(one, "before")} → {Value(one, "now")}"
            );
        }

        return report.GetProperty("largest").GetArrayLength() > 0 ? 1 : 0;
    }

    private static Guid Id(string text) =>
        Guid.TryParse(text, out var id)
            ? id
            : throw new UsageException("Die Nummer einer Lieferung nennt „sozialplan deliver list“.");

    private static string Value(JsonElement one, string member)
    {
        var value = one.GetProperty(member);
        return value.ValueKind != JsonValueKind.Object ? "nichts"
            : value.GetProperty("number").ValueKind == JsonValueKind.Number
                ? value.GetProperty("number").GetDouble().ToString("#,##0.##########", _german)
            : Text(value, "sign");
    }

    private static string Count(JsonElement report, string member) =>
        report.GetProperty(member).GetInt64().ToString("N0", _german);

    private static string Text(JsonElement one, string member) => one.GetProperty(member).GetString() ?? "";
}
