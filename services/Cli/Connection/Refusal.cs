using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Sozialplanung.Cli.Connection;

/// <summary>Turns a problem document into lines a person reads: title, detail, then each place with row and column.</summary>
internal static class Refusal
{
    public static async Task<string> ReadAsync(HttpResponseMessage response, CancellationToken cancellationToken)
    {
        var body = await response.Content.ReadAsStringAsync(cancellationToken);
        var text = new StringBuilder();
        try
        {
            Write(JsonSerializer.Deserialize<JsonElement>(body), text);
        }
        catch (JsonException)
        {
            text.Append(CultureInfo.InvariantCulture, $"Die Installation antwortet mit {(int)response.StatusCode}.");
        }

        return text.ToString();
    }

    private static void Write(JsonElement problem, StringBuilder text)
    {
        text.Append(Text(problem, "title") ?? "Die Anfrage wurde abgelehnt.");
        if (Text(problem, "detail") is { } detail)
        {
            text.Append('\n').Append(detail);
        }

        if (problem.TryGetProperty("errors", out var errors) && errors.ValueKind == JsonValueKind.Object)
        {
            foreach (var field in errors.EnumerateObject())
            {
                text.Append(CultureInfo.InvariantCulture, $"\n  {field.Name}: {string.Join(' ', field.Value.EnumerateArray())}");
            }
        }

        if (problem.TryGetProperty("places", out var places) && places.ValueKind == JsonValueKind.Array)
        {
            foreach (var place in places.EnumerateArray())
            {
                var row = place.TryGetProperty("row", out var r) && r.ValueKind == JsonValueKind.Number ? $"Zeile {r}: " : "";
                text.Append(CultureInfo.InvariantCulture, $"\n  {row}{Text(place, "text")}");
            }
        }
    }

    private static string? Text(JsonElement element, string name) =>
        element.ValueKind == JsonValueKind.Object
        && element.TryGetProperty(name, out var value)
        && value.ValueKind == JsonValueKind.String
            ? value.GetString()
            : null;
}
