using System.IO.Compression;
using System.Text.Json;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.TopoJson;
using Sozialplanung.Tests;

namespace Sozialplanung.Geometry.Tests.TopoJson;

/// <summary>A country of 10,990 municipalities as the atlas first shows it, and parts of it as it shows them then.</summary>
public sealed class ShortMapTests
{
    private const double Width = 640_000;
    private const double Height = 870_000;

    [Fact]
    public void A_country_of_10990_municipalities_is_at_most_250_kilobytes_compressed()
    {
        var country = WigglyPartition.Of(10_990, Width, Height);
        var points = country.Average(area => area.Shape.NumPoints);
        points.ShouldBeInRange(60, 100);

        var map = ShortMap.Write([.. country.Select(area => new TopoArea(area.Code, area.Name, area.Code[..5], area.Shape))]);

        var compressed = Compressed(map);
        TestContext.Current.TestOutputHelper?.WriteLine($"{points:0.0} points, {map.Length} bytes, {compressed} compressed");
        compressed.ShouldBeLessThanOrEqualTo(250_000);
        var decoded = Decoded(map);
        decoded.Count.ShouldBe(10_990);
        decoded.Values.ShouldAllBe(shape => shape.Area > 0);
    }

    [Fact]
    public void With_the_whole_map_both_are_as_when_written_alone()
    {
        var areas = Areas(WigglyPartition.Of(200, 80_000, 100_000, seed: 5));

        var (whole, small) = ShortMap.WriteWithWhole(areas);

        whole.ShouldBe(TopoJsonWriter.Write(areas));
        small.ShouldBe(ShortMap.Write(areas));
    }

    [Fact]
    public void Areas_cover_the_country_without_gaps_and_lie_where_they_did()
    {
        var country = WigglyPartition.Of(400, 80_000, 100_000, seed: 3);

        var decoded = Decoded(ShortMap.Write(Areas(country)));

        // Each border is used by two areas or is the country's: then the surfaces add up to that of the outline.
        const double pixel = 100_000.0 / 750;
        decoded.Values.Sum(shape => shape.Area).ShouldBe(80_000d * 100_000d, 2 * 360_000 * pixel);
        foreach (var (code, _, shape) in country)
        {
            var drawn = decoded[code];
            drawn.Area.ShouldBe(shape.Area, shape.Area * 0.12, code);
            drawn.Centroid.Distance(shape.Centroid).ShouldBeLessThan(4 * pixel);
        }
    }

    [Fact]
    public void Every_border_that_is_not_the_outline_has_an_area_on_both_sides()
    {
        var country = WigglyPartition.Of(200, 40_000, 40_000, seed: 5);

        var decoded = Decoded(ShortMap.Write(Areas(country)));

        var edges = new Dictionary<(Coordinate, Coordinate), int>();
        foreach (
            var ring in decoded.Values.SelectMany(shape =>
                ((Polygon)shape).Shell.Coordinates.Zip(((Polygon)shape).Shell.Coordinates[1..])
            )
        )
        {
            var edge = ring.First.CompareTo(ring.Second) < 0 ? ring : (ring.Second, ring.First);
            edges[edge] = edges.GetValueOrDefault(edge) + 1;
        }

        // Two borders may fall onto one; each inner one still has two sides, the country's only one.
        var outline = edges.Where(edge => edge.Value % 2 == 1).Sum(edge => edge.Key.Item1.Distance(edge.Key.Item2));
        outline.ShouldBeLessThan(4 * 40_000 * 1.4);
    }

    [Fact]
    public void A_part_has_names_and_finer_borders_than_the_whole()
    {
        var country = WigglyPartition.Of(400, 80_000, 100_000, seed: 3);
        var part = Areas(country.Take(20));

        var map = ShortMap.Write(part, 20_000);

        using var json = JsonDocument.Parse(map);
        json.RootElement.GetProperty("names")[0].GetString().ShouldBe(country[0].Name);
        var (fine, coarse) = (Decoded(map), Decoded(ShortMap.Write(Areas(country))));
        part.Average(area => fine[area.Code].NumPoints)
            .ShouldBeGreaterThan(1.5 * part.Average(area => coarse[area.Code].NumPoints));
    }

    [Fact]
    public void A_hole_and_an_exclave_stay()
    {
        var factory = GeometryFactory.Default;
        var hole = (Polygon)factory.ToGeometry(new Envelope(4_000, 6_000, 4_000, 6_000));
        var around = factory.CreatePolygon(((Polygon)factory.ToGeometry(new Envelope(0, 10_000, 0, 10_000))).Shell, [hole.Shell]);
        var exclave = (Polygon)factory.ToGeometry(new Envelope(20_000, 25_000, 0, 5_000));

        var decoded = Decoded(
            ShortMap.Write([
                new TopoArea("A", "Außen", null, factory.CreateMultiPolygon([around, exclave])),
                new TopoArea("I", "Innen", null, hole),
            ])
        );

        decoded["A"].Area.ShouldBe(96_000_000 + 25_000_000, 500_000);
        decoded["A"].NumGeometries.ShouldBe(2);
        decoded["I"].Area.ShouldBe(4_000_000, 100_000);
    }

    [Fact]
    public void What_is_smaller_than_the_grid_has_no_polygon()
    {
        var factory = GeometryFactory.Default;
        var decoded = Decoded(
            ShortMap.Write([
                new TopoArea("G", "Groß", null, factory.ToGeometry(new Envelope(0, 900_000, 0, 900_000))),
                new TopoArea("K", "Klein", null, factory.ToGeometry(new Envelope(950_000, 950_010, 0, 10))),
            ])
        );

        (decoded["G"].IsEmpty, decoded["K"].IsEmpty).ShouldBe((false, true));
    }

    private static TopoArea[] Areas(IEnumerable<(string Code, string Name, Polygon Shape)> country) =>
        [.. country.Select(area => new TopoArea(area.Code, area.Name, null, area.Shape))];

    /// <summary>The areas as a page draws them; what the map leaves out is empty.</summary>
    private static Dictionary<string, Shape> Decoded(byte[] map)
    {
        using var json = JsonDocument.Parse(map);
        var root = json.RootElement;
        var (scale, translate) = (Pair(root, "scale"), Pair(root, "translate"));
        var at = (X: 0, Y: 0);
        List<Coordinate[]> arcs = [];
        foreach (var arc in root.GetProperty("arcs").EnumerateArray())
        {
            List<Coordinate> points = [];
            for (var i = 0; i < arc.GetArrayLength(); i += 2)
            {
                at = (at.X + arc[i].GetInt32(), at.Y + arc[i + 1].GetInt32());
                points.Add(new Coordinate(translate.X + (at.X * scale.X), translate.Y + (at.Y * scale.Y)));
            }

            arcs.Add([.. points]);
        }

        var next = 0;
        var factory = GeometryFactory.Default;
        var shapes = new Dictionary<string, Shape>();
        foreach (
            var (code, area) in root.GetProperty("codes").EnumerateArray().Zip(root.GetProperty("polygons").EnumerateArray())
        )
        {
            Polygon[] polygons =
            [
                .. area.EnumerateArray()
                    .Select(rings => factory.CreatePolygon(Ring(rings[0]), [.. rings.EnumerateArray().Skip(1).Select(Ring)])),
            ];
            shapes.Add(code.GetString()!, polygons.Length == 1 ? polygons[0] : factory.CreateMultiPolygon(polygons));
        }

        next.ShouldBe(arcs.Count);
        return shapes;

        LinearRing Ring(JsonElement ring)
        {
            List<Coordinate> points = [];
            foreach (var arc in ring.EnumerateArray().Select(number => number.GetInt32()))
            {
                var used = arcs[next - Math.Abs(arc)];
                next += arc == 0 ? 1 : 0;
                points.AddRange((arc < 0 ? [.. used.Reverse()] : used)[..^1]);
            }

            // A sliver of two straight arcs has fewer corners than a ring must have.
            return factory.CreateLinearRing([.. points, .. Enumerable.Repeat(points[0], Math.Max(1, 4 - points.Count))]);
        }
    }

    private static (double X, double Y) Pair(JsonElement root, string name)
    {
        var pair = root.GetProperty("transform").GetProperty(name);
        return (pair[0].GetDouble(), pair[1].GetDouble());
    }

    private static int Compressed(byte[] map)
    {
        using var stream = new MemoryStream();
        using (var brotli = new BrotliStream(stream, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            brotli.Write(map);
        }

        return (int)stream.Length;
    }
}
