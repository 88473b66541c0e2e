using System.Text.Json;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Reads a GeoJSON feature collection of polygons (RFC 7946; the older <c>crs</c> member is heeded).</summary>
internal static class GeoJsonAreaFile
{
    public static async Task<AreaFile?> ReadAsync(Stream file, ImportFindings findings, CancellationToken cancellationToken)
    {
        try
        {
            using var document = await JsonDocument.ParseAsync(file, cancellationToken: cancellationToken);
            return Read(document.RootElement, findings);
        }
        catch (JsonException e)
        {
            findings.Refuse(
                $"Die Datei ist kein gültiges GeoJSON: Sie bricht in Zeile {e.LineNumber + 1}, Zeichen {e.BytePositionInLine + 1} ab oder enthält dort etwas, das nicht hingehört.",
                (int)((e.LineNumber ?? 0) + 1));
            return null;
        }
    }

    private static AreaFile? Read(JsonElement root, ImportFindings findings)
    {
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("features", out var features) || features.ValueKind != JsonValueKind.Array)
        {
            findings.Refuse("Die Datei ist keine FeatureCollection: Die Liste „features“ fehlt.");
            return null;
        }

        var number = 0;
        var read = features.EnumerateArray().Select(feature => Feature(++number, feature, findings)).ToList();
        if (read.Count == 0)
        {
            findings.Refuse("Die Datei enthält keine Gebiete: Die Liste „features“ ist leer.");
        }

        return new AreaFile(read, NamedCrs(root));
    }

    private static string? NamedCrs(JsonElement root) =>
        root.TryGetProperty("crs", out var crs) && crs.ValueKind == JsonValueKind.Object
        && crs.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object
        && properties.TryGetProperty("name", out var name)
            ? name.ToString()
            : null;

    private static SourceFeature Feature(int number, JsonElement feature, ImportFindings findings)
    {
        var extent = new CoordinateExtent();
        var properties = new Dictionary<string, string>(StringComparer.Ordinal);
        if (feature.ValueKind != JsonValueKind.Object)
        {
            findings.Refuse("Der Eintrag ist kein Feature.", number);
            return new SourceFeature(number, properties, null, extent);
        }

        if (feature.TryGetProperty("properties", out var given) && given.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in given.EnumerateObject())
            {
                properties[property.Name] = Text(property.Value);
            }
        }

        return new SourceFeature(number, properties, Geometry(number, feature, extent, findings), extent);
    }

    private static string Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null => "",
        JsonValueKind.String => value.GetString()!.Trim(),
        JsonValueKind.Array => string.Join(';', value.EnumerateArray().Select(Text)),
        _ => value.GetRawText(),
    };

    private static byte[]? Geometry(int number, JsonElement feature, CoordinateExtent extent, ImportFindings findings)
    {
        if (!feature.TryGetProperty("geometry", out var geometry) || geometry.ValueKind == JsonValueKind.Null)
        {
            return null;
        }

        var type = geometry.ValueKind == JsonValueKind.Object && geometry.TryGetProperty("type", out var named) ? named.ToString() : "";
        if (type is not ("Polygon" or "MultiPolygon") || !geometry.TryGetProperty("coordinates", out var coordinates))
        {
            findings.Refuse($"Die Geometrie ist „{type}“; ein Gebiet ist ein Polygon oder MultiPolygon.", number, "geometry");
            return null;
        }

        try
        {
            return WkbMultiPolygon.Write([.. type == "Polygon" ? [Rings(coordinates, extent)] : coordinates.EnumerateArray().Select(polygon => Rings(polygon, extent))]);
        }
        catch (Exception e) when (e is FormatException or InvalidOperationException)
        {
            findings.Refuse(e is FormatException ? e.Message : "Die Koordinaten sind nicht als Listen von Zahlen geschrieben.", number, "geometry");
            return null;
        }
    }

    private static List<IReadOnlyList<(double X, double Y)>> Rings(JsonElement polygon, CoordinateExtent extent) =>
        [.. polygon.EnumerateArray().Select(ring => Ring(ring, extent))];

    private static List<(double X, double Y)> Ring(JsonElement ring, CoordinateExtent extent)
    {
        var positions = ring.EnumerateArray().Select(Position).ToList();
        if (positions.Count < 4 || positions[0] != positions[^1])
        {
            throw new FormatException(positions.Count < 4
                ? $"Ein Ring hat {positions.Count} Punkte; es müssen mindestens vier sein, der letzte gleich dem ersten."
                : "Ein Ring ist nicht geschlossen: Der letzte Punkt ist nicht der erste.");
        }

        positions.ForEach(position => extent.Add(position.X, position.Y));
        return positions;
    }

    private static (double X, double Y) Position(JsonElement position)
    {
        if (position.GetArrayLength() < 2)
        {
            throw new FormatException("Ein Punkt hat weniger als zwei Koordinaten.");
        }

        var (x, y) = (position[0].GetDouble(), position[1].GetDouble());
        return double.IsFinite(x) && double.IsFinite(y)
            ? (x, y)
            : throw new FormatException($"Ein Punkt hat die Koordinaten {position[0].GetRawText()} / {position[1].GetRawText()}; das sind keine endlichen Zahlen.");
    }
}
