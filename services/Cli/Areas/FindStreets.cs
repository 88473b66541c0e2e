using System.Text.Json;
using Sozialplanung.Cli.Connection;

namespace Sozialplanung.Cli.Areas;

/// <summary>Looks up where an address would be placed, and what the register has of its street.</summary>
internal sealed class FindStreets : ICommand
{
    public string Words => "streets find";

    public (string Usage, string Purpose) Help =>
        ("STRASSE-ODER-ADRESSE", "Sagt, wohin eine Adresse zugeordnet würde, und nennt die Einträge ihrer Straße.");

    public async Task<int> RunAsync(
        Arguments arguments,
        InstallationClient installation,
        TextWriter output,
        CancellationToken cancellationToken
    )
    {
        var text = arguments.Value(0, "die Straße oder Adresse, in Anführungszeichen");
        var answer = await installation.GetAsync(
            $"api/geography/street-register/streets?text={Uri.EscapeDataString(text)}",
            cancellationToken
        );
        foreach (var match in answer.GetProperty("matches").EnumerateArray())
        {
            await output.WriteLineAsync(
                $"{Text(match, "street")} ({Text(match, "municipality")}): {Text(match, "area", "kein Gebiet")} – {Text(match, "reason")}"
            );
        }

        foreach (var street in answer.GetProperty("streets").EnumerateArray())
        {
            await output.WriteLineAsync($"  {Text(street, "street")} ({Text(street, "municipality")})");
            foreach (var entry in street.GetProperty("entries").EnumerateArray())
            {
                await output.WriteLineAsync(
                    $"    {Text(entry, "from", "ganze Straße")} {Text(entry, "to")} {Text(entry, "side")}: {Text(entry, "area")} {Text(entry, "areaName")}"
                );
            }
        }

        return answer.GetProperty("streets").GetArrayLength() > 0 ? 0 : 1;
    }

    private static string Text(JsonElement element, string member, string ifNone = "") =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : ifNone;
}
