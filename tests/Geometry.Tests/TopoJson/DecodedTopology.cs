using System.Text.Json;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Tests.TopoJson;

/// <summary>Reads a topology as a browser does, straight from the specification.</summary>
internal sealed class DecodedTopology
{
    public Dictionary<string, Shape> Areas { get; } = [];

    public Dictionary<string, string[]> Neighbours { get; } = [];

    public List<Coordinate[]> Arcs { get; } = [];

    public int PointCount => Arcs.Sum(arc => arc.Length);

    public static DecodedTopology Read(byte[] topoJson)
    {
        using var document = JsonDocument.Parse(topoJson);
        var root = document.RootElement;
        root.GetProperty("type").GetString().ShouldBe("Topology");
        var decoded = new DecodedTopology();
        var scale = root.GetProperty("transform").GetProperty("scale")[0].GetDouble();
        var (minX, minY) = (
            root.GetProperty("transform").GetProperty("translate")[0].GetDouble(),
            root.GetProperty("transform").GetProperty("translate")[1].GetDouble()
        );
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            var (x, y) = (0, 0);
            decoded.Arcs.Add([
                .. arc.EnumerateArray()
                    .Select(step =>
                    {
                        (x, y) = (x + step[0].GetInt32(), y + step[1].GetInt32());
                        return new Coordinate(minX + (x * scale), minY + (y * scale));
                    }),
            ]);
        }

        foreach (var area in root.GetProperty("objects").GetProperty("areas").GetProperty("geometries").EnumerateArray())
        {
            decoded.Areas.Add(area.GetProperty("properties").GetProperty("code").GetString()!, decoded.ShapeOf(area));
        }

        foreach (var area in root.GetProperty("neighbours").EnumerateObject())
        {
            decoded.Neighbours.Add(area.Name, [.. area.Value.EnumerateArray().Select(code => code.GetString()!)]);
        }

        return decoded;
    }

    private Shape ShapeOf(JsonElement area) =>
        area.GetProperty("type").GetString() switch
        {
            "Polygon" => Polygon(area.GetProperty("arcs")),
            "MultiPolygon" => new MultiPolygon([.. area.GetProperty("arcs").EnumerateArray().Select(Polygon)]),
            _ => Point.Empty,
        };

    private Polygon Polygon(JsonElement polygon)
    {
        var rings = polygon.EnumerateArray().Select(Ring).ToArray();
        return new Polygon(rings[0], rings[1..]);
    }

    private LinearRing Ring(JsonElement arcs)
    {
        List<Coordinate> ring = [];
        foreach (var number in arcs.EnumerateArray().Select(arc => arc.GetInt32()))
        {
            var arc = number >= 0 ? Arcs[number] : [.. Arcs[~number].Reverse()];
            ring.AddRange(ring.Count == 0 ? arc : arc[1..]);
        }

        return new LinearRing([.. ring]);
    }
}
