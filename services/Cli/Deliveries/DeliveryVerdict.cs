using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Deliveries;

/// <summary>What became of a delivery, in lines for the terminal.</summary>
internal static class DeliveryVerdict
{
    public static async Task WriteAsync(JsonElement delivery, TextWriter output)
    {
        var verdict = delivery.GetProperty("verdict");
        await output.WriteLineAsync($"{Colour(verdict)}: {verdict.GetProperty("text")}");
        if (verdict.TryGetProperty("nextStep", out var next) && next.ValueKind == JsonValueKind.String)
        {
            await output.WriteLineAsync($"  Nächster Schritt: {next}");
        }

        if (delivery.TryGetProperty("division", out var division) && division.ValueKind == JsonValueKind.Object)
        {
            await output.WriteLineAsync($"  {division.GetProperty("text")}");
        }

        if (delivery.TryGetProperty("canBeReleased", out var can) && can.ValueKind == JsonValueKind.True)
        {
            await output.WriteLineAsync(
                $"  Trotzdem übernehmen? Beantragen mit: sozialplan deliver ask {delivery.GetProperty("id")} „Begründung“"
            );
        }

        if (Waiting.State(delivery) == "unconfirmed")
        {
            await ConfirmReplacement.WriteDifferencesAsync(delivery, output);
        }

        if (delivery.TryGetProperty("loadFailure", out var failure) && failure.ValueKind == JsonValueKind.String)
        {
            await output.WriteLineAsync($"  Nicht in der Auswertung angekommen: {failure}");
        }

        foreach (var finding in delivery.GetProperty("findings").EnumerateArray().Take(10))
        {
            var row = finding.TryGetProperty("row", out var r) && r.ValueKind == JsonValueKind.Number ? $"Zeile {r}: " : "";
            await output.WriteLineAsync($"  {row}{finding.GetProperty("text")}");
        }
    }

    /// <summary>The verdict in one line.</summary>
    public static string Describe(JsonElement delivery) =>
        $"{Colour(delivery.GetProperty("verdict"))}, {delivery.GetProperty("accepted")} von {delivery.GetProperty("rows")} Zeilen";

    private static string Colour(JsonElement verdict) =>
        verdict.GetProperty("colour").GetString() switch
        {
            "green" => "Grün",
            "yellow" => "Gelb",
            "red" => "Rot",
            var other => other ?? "Offen",
        };
}
