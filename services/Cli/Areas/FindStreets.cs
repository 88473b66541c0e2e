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
        var names = await AreaNames.ReadAsync(installation, cancellationToken);
        foreach (var match in answer.GetProperty("matches").EnumerateArray())
        {
            await output.WriteLineAsync($"{Street(match, names)}: {Area(match)} – {Text(match, "reason")}");
        }

        foreach (var street in answer.GetProperty("streets").EnumerateArray())
        {
            await output.WriteLineAsync($"  {Street(street, names)}");
            foreach (var entry in street.GetProperty("entries").EnumerateArray())
            {
                await output.WriteLineAsync($"    {Numbers(entry)}: {Area(entry)} [Eintrag {entry.GetProperty("id")}]");
            }
        }

        return answer.GetProperty("streets").GetArrayLength() > 0 ? 0 : 1;
    }

    private static string Street(JsonElement found, AreaNames names) =>
        $"{Text(found, "street")}, {names.Of(Text(found, "municipality"))}";

    private static string Area(JsonElement found) =>
        Text(found, "area") is { Length: > 0 } code ? $"{Text(found, "areaName", "unbekanntes Gebiet")} ({code})" : "kein Gebiet";

    private static string Numbers(JsonElement entry)
    {
        var (from, to) = (Text(entry, "from"), Text(entry, "to"));
        var range =
            from.Length == 0 && to.Length == 0 ? "ganze Straße"
            : from == to ? from
            : to.Length == 0 ? $"ab {from}"
            : $"{from} bis {to}";
        return range
            + Text(entry, "side") switch
            {
                "Odd" => ", ungerade",
                "Even" => ", gerade",
                _ => "",
            };
    }

    private static string Text(JsonElement element, string member, string ifNone = "") =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : ifNone;
}
