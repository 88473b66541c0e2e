using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.Geometry.TopoJson;

/// <summary>
/// A map that <see cref="TopoJsonWriter"/> wrote, with fewer points, for small pictures. The same rule as for the whole map
/// (Visvalingam and Whyatt 1993): borders stay shared and never cross, and no area becomes a line.
/// </summary>
public static class TopoJsonSimplifier
{
    /// <summary>
    /// Drops the points whose triangle with their neighbours is smaller than a square; <paramref name="shareOfExtent"/> is the
    /// side of the square as a share of the map's longer side, 0 to 1. The neighbours of the areas are left out, since a picture
    /// needs none. Errors: <see cref="FormatException"/> where the text is no map on a grid.
    /// </summary>
    public static string Simplify(string topoJson, double shareOfExtent)
    {
        if (JsonNode.Parse(topoJson) is not JsonObject map || map["arcs"] is not JsonArray written || map["transform"] is null)
        {
            throw new FormatException("Das ist keine Karte als TopoJSON mit Raster (transform).");
        }

        var arcs = written.Select(arc => Points(arc!.AsArray())).ToList();
        var side = Extent(arcs) * shareOfExtent;
        map["arcs"] = new JsonArray([.. ArcSimplifier.Simplify(arcs, side * side, int.MaxValue).Select(Json)]);
        map.Remove("neighbours");
        return map.ToJsonString(JsonSerializerOptions.Web);
    }

    private static GridPoint[] Points(JsonArray arc)
    {
        var points = new GridPoint[arc.Count];
        var before = default(GridPoint);
        for (var i = 0; i < points.Length; i++)
        {
            before = new GridPoint(before.X + (int)arc[i]![0]!, before.Y + (int)arc[i]![1]!);
            points[i] = before;
        }

        return points;
    }

    private static double Extent(List<GridPoint[]> arcs)
    {
        var all = arcs.SelectMany(arc => arc).DefaultIfEmpty().ToList();
        return Math.Max(
            all.Max(point => (double)point.X) - all.Min(point => point.X),
            all.Max(point => (double)point.Y) - all.Min(point => point.Y)
        );
    }

    private static JsonNode Json(GridPoint[] points)
    {
        var arc = new JsonArray();
        var before = default(GridPoint);
        foreach (var point in points)
        {
            arc.Add(new JsonArray(point.X - before.X, point.Y - before.Y));
            before = point;
        }

        return arc;
    }
}
