using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Sozialplanung.DemoDistrict.DrawMap;
using Sozialplanung.DemoDistrict.WriteTables;

namespace Sozialplanung.DemoDistrict.WriteAreas;

/// <summary>Boundaries of one level as GeoJSON, with the property names a town would use.</summary>
internal sealed class AreaCollection(DistrictMap map, bool inMetres)
{
    public string Write(string level)
    {
        using var stream = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping })
        )
        {
            json.WriteStartObject();
            json.WriteString("type", "FeatureCollection");
            json.WriteString("name", level);
            json.WriteString("hinweis", DistrictYear.Fictional);
            if (inMetres)
            {
                WriteReferenceSystem(json);
            }

            json.WriteStartArray("features");
            foreach (var area in map.Level(level))
            {
                WriteFeature(json, area);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        // A line a feature: such files are compared and looked into.
        const string Feature = "{\"type\":\"Feature\",";
        return Encoding.UTF8.GetString(stream.ToArray()).Replace(Feature, "\n" + Feature, StringComparison.Ordinal) + "\n";
    }

    // Not in RFC 7946, but what geographic information systems write when they export anything but WGS84.
    private static void WriteReferenceSystem(Utf8JsonWriter json)
    {
        json.WriteStartObject("crs");
        json.WriteString("type", "name");
        json.WriteStartObject("properties");
        json.WriteString("name", "urn:ogc:def:crs:EPSG::25832");
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private void WriteFeature(Utf8JsonWriter json, DemoArea area)
    {
        json.WriteStartObject();
        json.WriteString("type", "Feature");
        json.WriteStartObject("properties");
        json.WriteString("SCHLUESSEL", area.Code);
        json.WriteString("NAME", area.Name);
        json.WriteString("UEBERGEORDNET", area.Parent);
        if (area.Level == "programmgebiet")
        {
            json.WriteString("SOZIALRAEUME", string.Join(", ", area.Members.Select(m => map.Sozialraeume[m].Code)));
        }

        json.WriteEndObject();
        WriteGeometry(json, map.Boundary(area));
        json.WriteEndObject();
    }

    private void WriteGeometry(Utf8JsonWriter json, IReadOnlyList<BorderPoint[]> rings)
    {
        var polygons = Polygons.Of(rings);
        json.WriteStartObject("geometry");
        json.WriteString("type", polygons.Count == 1 ? "Polygon" : "MultiPolygon");
        json.WriteStartArray("coordinates");
        foreach (var polygon in polygons)
        {
            if (polygons.Count > 1)
            {
                json.WriteStartArray();
            }

            polygon.ForEach(ring => WriteRing(json, ring));
            if (polygons.Count > 1)
            {
                json.WriteEndArray();
            }
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteRing(Utf8JsonWriter json, BorderPoint[] ring)
    {
        json.WriteStartArray();
        foreach (var point in ring)
        {
            var metres = point.ToMetres();
            var shown = inMetres ? metres : Utm32.ToDegrees(metres);
            var decimals = inMetres ? "F1" : "F7";
            json.WriteStartArray();
            json.WriteRawValue(shown.X.ToString(decimals, CultureInfo.InvariantCulture), skipInputValidation: true);
            json.WriteRawValue(shown.Y.ToString(decimals, CultureInfo.InvariantCulture), skipInputValidation: true);
            json.WriteEndArray();
        }

        json.WriteEndArray();
    }
}
