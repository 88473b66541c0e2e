using System.Text.Json;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.Maps;

/// <summary>One level as TopoJSON in metres (EPSG:25832), object <c>areas</c>, with the neighbours of each area as a foreign member.</summary>
internal static class MapBuilder
{
    private const string Areas = """
        select code, name, parent, ST_AsGeoJSON(ST_SnapToGrid(geometry, 1), 0, 0) as geometry
        from area where version = @version and level = @level order by code
        """;

    private const string Neighbours = """
        select a.code, b.code as other
        from area a join area b on b.version = a.version and b.level = a.level and b.code <> a.code and a.geometry && b.geometry
        where a.version = @version and a.level = @level and ST_Dimension(ST_Intersection(a.geometry, b.geometry)) > 0
        order by 1, 2
        """;

    public static async Task<byte[]> BuildAsync(DbSession session, string version, string level, CancellationToken cancellationToken)
    {
        var areas = await session.QueryAsync<MapArea>(Areas, new { version, level }, cancellationToken);
        var pairs = await session.QueryAsync<Neighbour>(Neighbours, new { version, level }, cancellationToken);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream))
        {
            Write(json, areas, pairs.ToLookup(pair => pair.Code, pair => pair.Other, StringComparer.Ordinal));
        }

        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, IReadOnlyList<MapArea> areas, ILookup<string, string> neighbours)
    {
        var arcs = new List<JsonElement>();
        json.WriteStartObject();
        json.WriteString("type", "Topology");
        json.WriteStartObject("objects");
        json.WriteStartObject("areas");
        json.WriteString("type", "GeometryCollection");
        json.WriteStartArray("geometries");
        foreach (var area in areas)
        {
            WriteArea(json, area, arcs);
        }

        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
        json.WriteStartArray("arcs");
        arcs.ForEach(arc => arc.WriteTo(json));
        json.WriteEndArray();
        json.WriteStartObject("neighbours");
        foreach (var area in areas)
        {
            json.WritePropertyName(area.Code);
            JsonSerializer.Serialize(json, neighbours[area.Code].ToArray());
        }

        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteArea(Utf8JsonWriter json, MapArea area, List<JsonElement> arcs)
    {
        using var geometry = JsonDocument.Parse(area.Geometry);
        json.WriteStartObject();
        json.WriteString("type", "MultiPolygon");
        json.WriteString("id", area.Code);
        json.WriteStartObject("properties");
        json.WriteString("code", area.Code);
        json.WriteString("name", area.Name);
        json.WriteString("parent", area.Parent);
        json.WriteEndObject();
        json.WriteStartArray("arcs");
        foreach (var polygon in geometry.RootElement.GetProperty("coordinates").EnumerateArray())
        {
            json.WriteStartArray();
            foreach (var ring in polygon.EnumerateArray())
            {
                json.WriteStartArray();
                json.WriteNumberValue(arcs.Count);
                json.WriteEndArray();
                arcs.Add(ring.Clone());
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private sealed record MapArea(string Code, string Name, string? Parent, string Geometry);

    private sealed record Neighbour(string Code, string Other);
}
