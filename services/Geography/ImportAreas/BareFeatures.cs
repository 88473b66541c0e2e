using System.Text.Json;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Features whose geometry is null: an area of an overlapping level may be given by its members alone.</summary>
internal static class BareFeatures
{
    public static IReadOnlyList<SourceFeature> Read(ReadOnlyMemory<byte> file)
    {
        using var document = JsonDocument.Parse(file.Span.StartsWith("\uFEFF"u8) ? file[3..] : file);
        if (!document.RootElement.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
        {
            return [];
        }

        var numbered = features.EnumerateArray().Select((feature, index) => (feature, Number: index + 1));
        return
        [
            .. numbered
                .Where(each => IsBare(each.feature))
                .Select(each => new SourceFeature(each.Number, Properties(each.feature), null)),
        ];
    }

    private static bool IsBare(JsonElement feature) =>
        feature.ValueKind == JsonValueKind.Object
        && feature.TryGetProperty("geometry", out var geometry)
        && geometry.ValueKind == JsonValueKind.Null
        && feature.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object;

    private static Dictionary<string, string> Properties(JsonElement feature) =>
        feature
            .GetProperty("properties")
            .EnumerateObject()
            .DistinctBy(property => property.Name, StringComparer.Ordinal)
            .ToDictionary(property => property.Name, property => property.Value.ToString().Trim(), StringComparer.Ordinal);
}
