using System.Globalization;
using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

internal sealed class ConfirmReplacement : ICommand
{
    private const int Shown = 10;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public string Words => "deliver confirm";

    public (string Usage, string Purpose) Help =>
        ("LIEFERUNG", "Sagt Ja zu einer Lieferung, die ändert, was schon übernommen ist.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await SendAsync(installation, arguments.Value(0, "die Lieferung"), output, cancellationToken);
        return 0;
    }

    public static async Task SendAsync(
        InstallationClient installation,
        string delivery,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        await installation.SendContentAsync(
            HttpMethod.Post,
            $"api/ingestion/deliveries/{Uri.EscapeDataString(delivery)}/confirm-replacement",
            null,
            cancellationToken
        );
        await output.WriteLineAsync("Bestätigt: Die neuen Werte gelten.");
    }

    /// <summary>The largest differences, and how to say yes to them.</summary>
    public static async Task WriteDifferencesAsync(JsonElement delivery, TextWriter output)
    {
        foreach (var one in delivery.GetProperty("replacement").GetProperty("largest").EnumerateArray().Take(Shown))
        {
            var breakdown = one.GetProperty("breakdown").GetString() is { Length: > 0 } part ? $" ({part})" : "";
            await output.WriteLineAsync(
                $"  {one.GetProperty("period")}, {one.GetProperty("areaName")} ({one.GetProperty("areaCode")}), {one.GetProperty("measure")}{breakdown}: bisher {Value(one, "before")}, jetzt {Value(one, "now")}"
            );
        }

        await output.WriteLineAsync($"  Ersetzen? Bestätigen mit: sozialplan deliver confirm {delivery.GetProperty("id")}");
    }

    private static string Value(JsonElement difference, string side) =>
        !difference.TryGetProperty(side, out var value) || value.ValueKind != JsonValueKind.Object ? "nicht vorhanden"
        : value.TryGetProperty("number", out var number) && number.ValueKind == JsonValueKind.Number
            ? number.GetDouble().ToString("#,##0.###", _german)
        : $"„{value.GetProperty("sign")}“";
}
