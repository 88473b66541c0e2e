using System.Text.Json;
using System.Text.Json.Nodes;

namespace Sozialplanung.Reporting.Figures;

/// <summary>
/// A TopoJSON with fewer points, for pictures of a few centimetres: no line moves by more than a share of the map's extent. Areas
/// share their arcs, so neighbours stay neighbours. Method: Douglas and Peucker 1973, Cartographica 10, p. 112, arc by arc.
/// </summary>
internal static class SimplifiedMap
{
    /// <summary>A tenth of a millimetre on a map of four centimetres.</summary>
    private const double ShareOfExtent = 1.0 / 400;

    /// <summary>Where many areas fill the same map, their outlines are drawn so fine that less is enough.</summary>
    private const double ShareOfManyAreas = 1.0 / 280;
    private const int Many = 40;

    public static string Of(string topoJson)
    {
        var topology = JsonNode.Parse(topoJson)!.AsObject();
        var isDelta = topology.ContainsKey("transform");
        var arcs = topology["arcs"]!.AsArray().Select(arc => Points(arc!.AsArray(), isDelta)).ToList();
        var areas = topology["objects"]?["areas"]?["geometries"]?.AsArray().Count ?? 0;
        var tolerance = Extent(arcs) * (areas > Many ? ShareOfManyAreas : ShareOfExtent);
        topology["arcs"] = new JsonArray([.. arcs.Select(arc => Json(Keep(arc, tolerance), isDelta))]);
        topology.Remove("neighbours");
        return topology.ToJsonString(JsonSerializerOptions.Web);
    }

    /// <summary>
    /// In quantised units where the topology has a transform; its scale is the same in both directions within a few percent.
    /// </summary>
    private static (double X, double Y)[] Points(JsonArray arc, bool isDelta)
    {
        var points = new (double X, double Y)[arc.Count];
        var (x, y) = (0.0, 0.0);
        for (var i = 0; i < points.Length; i++)
        {
            var (a, b) = ((double)arc[i]![0]!, (double)arc[i]![1]!);
            (x, y) = isDelta ? (x + a, y + b) : (a, b);
            points[i] = (x, y);
        }

        return points;
    }

    private static double Extent(List<(double X, double Y)[]> arcs)
    {
        var all = arcs.SelectMany(arc => arc).ToList();
        return all.Count == 0
            ? 0
            : Math.Max(
                all.Max(point => point.X) - all.Min(point => point.X),
                all.Max(point => point.Y) - all.Min(point => point.Y)
            );
    }

    private static List<(double X, double Y)> Keep((double X, double Y)[] arc, double tolerance)
    {
        var isKept = new bool[arc.Length];
        (isKept[0], isKept[^1]) = (true, true);
        var open = new Stack<(int From, int To, bool IsFirst)>();
        open.Push((0, arc.Length - 1, true));
        while (open.TryPop(out var part))
        {
            var (farthest, distance) = Farthest(arc, part.From, part.To);
            // The farthest point of an arc stays in any case: an area of two arcs must not collapse into a line.
            if (farthest > 0 && (part.IsFirst || distance > tolerance))
            {
                isKept[farthest] = true;
                open.Push((part.From, farthest, part.IsFirst && arc[0] == arc[^1]));
                open.Push((farthest, part.To, false));
            }
        }

        return [.. arc.Where((_, index) => isKept[index])];
    }

    private static (int Index, double Distance) Farthest((double X, double Y)[] arc, int from, int to)
    {
        var (index, distance) = (0, -1.0);
        for (var i = from + 1; i < to; i++)
        {
            var away = Distance(arc[i], arc[from], arc[to]);
            if (away > distance)
            {
                (index, distance) = (i, away);
            }
        }

        return (index, distance);
    }

    private static double Distance((double X, double Y) point, (double X, double Y) from, (double X, double Y) to)
    {
        var (dx, dy) = (to.X - from.X, to.Y - from.Y);
        var length = (dx * dx) + (dy * dy);
        var along = length == 0 ? 0 : Math.Clamp((((point.X - from.X) * dx) + ((point.Y - from.Y) * dy)) / length, 0, 1);
        var (ox, oy) = (point.X - from.X - (along * dx), point.Y - from.Y - (along * dy));
        return Math.Sqrt((ox * ox) + (oy * oy));
    }

    private static JsonArray Json(List<(double X, double Y)> points, bool isDelta)
    {
        var (x, y) = (0.0, 0.0);
        var arc = new JsonArray();
        foreach (var point in points)
        {
            arc.Add(new JsonArray(point.X - x, point.Y - y));
            (x, y) = isDelta ? point : (0, 0);
        }

        return arc;
    }
}
