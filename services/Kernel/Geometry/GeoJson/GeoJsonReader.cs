using System.Text.Json;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// Reads GeoJSON (RFC 7946, and the older `crs` member that German offices still write). Hostile or broken input is expected:
/// every feature that cannot be used is left out with a reason, one that can be repaired is repaired and told of.
/// </summary>
public static class GeoJsonReader
{
    // A geometry nests eight deep; what is deeper lies in properties and is not needed.
    private const int MaximumDepth = 32;

    /// <summary>
    /// Reads a whole file. <paramref name="system"/>: the coordinate system if it is known; null: as the file names it, else told
    /// from the coordinates. Errors: <see cref="GeoFormatException"/> where the file as a whole is unusable.
    /// </summary>
    public static GeoLayer Read(
        ReadOnlyMemory<byte> utf8,
        CoordinateSystem? system = null,
        GeoJsonLimits? limits = null,
        bool isSwapped = false
    )
    {
        limits ??= new GeoJsonLimits();
        if (utf8.Length > limits.MaximumBytes)
        {
            throw new GeoFormatException($"Die Datei ist größer als {limits.MaximumBytes / (1024 * 1024)} MB.");
        }

        using var document = Parse(utf8);
        var features = FeaturesOf(document.RootElement, limits);
        var name = CrsName(document.RootElement);
        var named = new NamedSystem(name, CoordinateSystemDetection.FromName(name), "die Datei selbst");
        named.Check(system);
        var collector = new FeatureCollector(limits, new AxisCorrection(isSwapped));
        foreach (var feature in features)
        {
            collector.Add(feature);
        }

        return collector.ToLayer(named.Or(system, collector.Extent), named.IsKnown(system));
    }

    private static JsonDocument Parse(ReadOnlyMemory<byte> utf8)
    {
        var start = utf8.Span.StartsWith(new byte[] { 0xEF, 0xBB, 0xBF }) ? 3 : 0;
        try
        {
            GeoJsonTexts.Check(utf8.Span[start..], new JsonReaderOptions { MaxDepth = MaximumDepth });
            return JsonDocument.Parse(utf8[start..], new JsonDocumentOptions { MaxDepth = MaximumDepth });
        }
        catch (JsonException error)
        {
            throw new GeoFormatException($"Die Datei ist kein gültiges JSON (Zeile {(error.LineNumber ?? 0) + 1}).", error);
        }
    }

    private static List<JsonElement> FeaturesOf(JsonElement root, GeoJsonLimits limits)
    {
        if (
            root.ValueKind != JsonValueKind.Object
            || !root.TryGetProperty("type", out var type)
            || type.ValueKind != JsonValueKind.String
        )
        {
            throw new GeoFormatException("Die Datei ist kein GeoJSON: Es fehlt „type“.");
        }

        if (type.ValueEquals("Feature"))
        {
            return [root];
        }

        if (
            !type.ValueEquals("FeatureCollection")
            || !root.TryGetProperty("features", out var features)
            || features.ValueKind != JsonValueKind.Array
        )
        {
            throw new GeoFormatException($"Erwartet wird eine FeatureCollection, gefunden „{Shorten(type.GetString())}“.");
        }

        return features.GetArrayLength() <= limits.MaximumFeatures
            ? [.. features.EnumerateArray()]
            : throw new GeoFormatException($"Die Datei enthält mehr als {limits.MaximumFeatures} Objekte.");
    }

    private static string? CrsName(JsonElement root) =>
        root.TryGetProperty("crs", out var crs)
        && crs.ValueKind == JsonValueKind.Object
        && crs.TryGetProperty("properties", out var properties)
        && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty("name", out var name)
        && name.ValueKind == JsonValueKind.String
            ? name.GetString()
            : null;

    internal static string Shorten(string? text) => text is { Length: > 40 } ? text[..40] + "…" : text ?? "";
}
