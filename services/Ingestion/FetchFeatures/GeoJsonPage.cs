using System.Text;
using System.Text.Json;
using Sozialplanung.Ingestion.Sources;

namespace Sozialplanung.Ingestion.FetchFeatures;

/// <summary>Reads a page of features that came as GeoJSON (RFC 7946), with what OGC services write beside them.</summary>
internal static class GeoJsonPage
{
    // A member that comes twice has lost one of its values in any reader.
    private static readonly JsonDocumentOptions _options = new() { AllowDuplicateProperties = false };

    /// <summary>Errors: <see cref="FetchFaultException"/>.</summary>
    public static FeaturePage Read(ServiceAnswer answer, FeatureShape shape)
    {
        try
        {
            using var document = Parse(answer);
            var page = document.RootElement;
            if (page.ValueKind != JsonValueKind.Object || !page.TryGetProperty("features", out var features))
            {
                throw NoFeatures(answer);
            }

            return new FeaturePage(
                [.. features.EnumerateArray().Select(feature => Entry(feature, shape))],
                Number(page, "numberMatched") ?? Number(page, "totalFeatures"),
                JsonLinks.Next(page) is { } next ? answer.Next(next) : null,
                page.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object ? crs.GetRawText() : null
            );
        }
        catch (InvalidOperationException)
        {
            throw NoFeatures(answer); // a member is of another kind than the standard says, or holds half a character
        }
    }

    /// <summary>Errors: <see cref="FetchFaultException"/> where the answer is no JSON.</summary>
    public static JsonDocument Parse(ServiceAnswer answer)
    {
        try
        {
            var body = answer.Body.AsMemory();
            return JsonDocument.Parse(body.Span.StartsWith("\uFEFF"u8) ? body[3..] : body, _options);
        }
        catch (JsonException)
        {
            throw new FetchFaultException(
                $"Die Antwort von {answer.Source.Address.Host} ist kein JSON, obwohl danach gefragt war. Bitte prüfen Sie die Adresse und die Art des Dienstes."
            );
        }
    }

    private static FetchFaultException NoFeatures(ServiceAnswer answer) =>
        new(
            $"Die Antwort von {answer.Source.Address.Host} enthält keine Objekte, wie GeoJSON sie schreibt. Bitte fragen Sie beim Betreiber des Dienstes nach."
        );

    private static long? Number(JsonElement page, string name) =>
        page.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt64(out var number)
            ? number
            : null;

    private static FeatureEntry Entry(JsonElement feature, FeatureShape shape)
    {
        if (shape == FeatureShape.GeoJson)
        {
            return new FeatureEntry(Id(feature), Encoding.UTF8.GetBytes(feature.GetRawText()));
        }

        var row = new FeatureRow();
        if (feature.TryGetProperty("properties", out var properties) && properties.ValueKind != JsonValueKind.Null)
        {
            foreach (var property in properties.EnumerateObject())
            {
                Add(row, property.Name, property.Value, 1);
            }
        }

        return row.ToEntry(Id(feature));
    }

    private static string? Id(JsonElement feature) =>
        !feature.TryGetProperty("id", out var id) ? null
        : id.ValueKind == JsonValueKind.String ? id.GetString()
        : id.ValueKind == JsonValueKind.Number ? id.GetRawText()
        : null;

    private static void Add(FeatureRow row, string name, JsonElement value, int depth)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object when IsGeometry(value):
                break;
            case JsonValueKind.Object when depth < FeatureRow.MostDepth:
                foreach (var member in value.EnumerateObject())
                {
                    Add(row, $"{name}.{member.Name}", member.Value, depth + 1);
                }

                break;
            case JsonValueKind.Array when depth < FeatureRow.MostDepth:
                row.Add(name, null);
                foreach (var item in value.EnumerateArray())
                {
                    Add(row, name, item, depth + 1);
                }

                break;
            case JsonValueKind.Number:
                row.Add(name, value.GetRawText(), isNumber: true);
                break;
            case JsonValueKind.Null or JsonValueKind.Undefined:
                row.Add(name, null);
                break;
            case JsonValueKind.String:
                row.Add(name, value.GetString());
                break;
            default:
                row.Add(name, value.GetRawText());
                break;
        }
    }

    private static bool IsGeometry(JsonElement value) =>
        value.TryGetProperty("type", out _)
        && (value.TryGetProperty("coordinates", out _) || value.TryGetProperty("geometries", out _));
}
