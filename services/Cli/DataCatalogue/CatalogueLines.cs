using System.Text.Json;

namespace Sozialplanung.Cli.DataCatalogue;

/// <summary>What the installation says of a dataset in the catalogue, in lines.</summary>
internal static class CatalogueLines
{
    /// <summary>Its title, whether it is there, from whom, and what is missing.</summary>
    public static string Of(JsonElement entry)
    {
        var isThere = Text(entry, "dataset").Length > 0;
        string[] parts =
        [
            isThere ? "vorhanden" : "gewünscht",
            Text(entry, "providerName"),
            Text(entry, "agreementTitle"),
            Text(entry, "cadenceWords"),
            Text(entry, "lastPeriod") is { Length: > 0 } last ? $"zuletzt {last}" : "",
            .. Texts(entry, "missing"),
        ];
        return $"{Text(entry, "title")} [{Text(entry, "key")}]\n  {string.Join(" · ", parts.Where(part => part.Length > 0))}"
            + string.Concat(Texts(entry, "overdue").Select(sentence => $"\n  {sentence}"));
    }

    public static string Text(JsonElement element, string member) =>
        element.TryGetProperty(member, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString()! : "";

    public static IEnumerable<string> Texts(JsonElement element, string member) =>
        element.TryGetProperty(member, out var list) && list.ValueKind == JsonValueKind.Array
            ? list.EnumerateArray().Where(text => text.ValueKind == JsonValueKind.String).Select(text => text.GetString()!)
            : [];
}
