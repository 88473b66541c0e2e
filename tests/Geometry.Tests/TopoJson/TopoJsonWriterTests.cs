using NetTopologySuite.Geometries;
using NetTopologySuite.IO;
using Sozialplanung.Geometry.TopoJson;

namespace Sozialplanung.Geometry.Tests.TopoJson;

public sealed class TopoJsonWriterTests
{
    private static readonly TopoJsonOptions _everyPoint = new() { MinimumTriangleSquareMetres = 0 };

    [Fact]
    public void A_border_of_two_areas_is_one_arc()
    {
        var decoded = Write(
            _everyPoint,
            ("A", "POLYGON((0 0,10 0,10 10,0 10,0 0))"),
            ("B", "POLYGON((10 0,20 0,20 10,10 10,10 0))")
        );

        decoded.Arcs.Count.ShouldBe(3);
        decoded.Neighbours["A"].ShouldBe(["B"]);
        decoded.Areas["B"].Area.ShouldBe(100);
    }

    [Fact]
    public void A_point_that_only_one_neighbour_has_does_not_part_them()
    {
        var decoded = Write(
            _everyPoint,
            ("A", "POLYGON((0 0,10 0,10 10,0 10,0 0))"),
            ("B", "POLYGON((10 0,20 0,20 10,10 10,10 4,10 0))")
        );

        decoded.Arcs.Count.ShouldBe(3);
        decoded.Neighbours["B"].ShouldBe(["A"]);
    }

    [Fact]
    public void Areas_that_meet_in_a_point_are_no_neighbours()
    {
        var decoded = Write(
            _everyPoint,
            ("A", "POLYGON((0 0,10 0,10 10,0 10,0 0))"),
            ("B", "POLYGON((10 10,20 10,20 20,10 20,10 10))")
        );

        decoded.Neighbours["A"].ShouldBeEmpty();
    }

    [Fact]
    public void An_enclave_shares_its_whole_border()
    {
        var decoded = Write(
            _everyPoint,
            ("A", "POLYGON((0 0,30 0,30 30,0 30,0 0),(10 10,10 20,20 20,20 10,10 10))"),
            ("B", "POLYGON((20 20,10 20,10 10,20 10,20 20))")
        );

        decoded.Arcs.Count.ShouldBe(2);
        decoded.Neighbours["B"].ShouldBe(["A"]);
        decoded.Areas["A"].Area.ShouldBe(800);
    }

    [Fact]
    public void Overlapping_areas_are_no_neighbours_because_of_their_common_edge()
    {
        var decoded = Write(
            _everyPoint,
            ("A", "POLYGON((0 0,10 0,10 10,0 10,0 0))"),
            ("B", "POLYGON((0 0,10 0,10 10,0 10,0 0))")
        );

        decoded.Neighbours["A"].ShouldBeEmpty();
        decoded.Arcs.Count.ShouldBe(1);
    }

    [Fact]
    public void Small_bends_go_and_both_sides_stay_together()
    {
        var options = new TopoJsonOptions { MinimumTriangleSquareMetres = 100 };

        var decoded = Write(
            options,
            ("A", "POLYGON((0 0,100 0,101 30,99 60,100 100,0 100,0 0))"),
            ("B", "POLYGON((100 0,200 0,200 100,100 100,99 60,101 30,100 0))")
        );

        decoded.PointCount.ShouldBe(10);
        decoded.Areas["A"].Intersection(decoded.Areas["B"]).Area.ShouldBe(0);
        (decoded.Areas["A"].Area + decoded.Areas["B"].Area).ShouldBe(20_000);
    }

    [Fact]
    public void Even_the_strongest_simplification_leaves_every_area_an_extent()
    {
        var options = new TopoJsonOptions { MinimumTriangleSquareMetres = 1e12, MaximumPoints = 0 };

        var decoded = Write(options, [.. Wobbly(6).Select(area => (area.Code, area.Geometry.AsText()))]);

        decoded.Areas.Values.Count(area => area.Area <= 0 || !area.IsValid).ShouldBe(0);
    }

    [Theory]
    [InlineData(50)]
    [InlineData(500)]
    [InlineData(5_000)]
    [InlineData(100_000)]
    public void Simplified_areas_neither_overlap_nor_leave_gaps(double triangle)
    {
        var areas = Wobbly(8);
        var whole = areas.Sum(area => area.Geometry.Area);
        var decoded = DecodedTopology.Read(
            TopoJsonWriter.Write(areas, new TopoJsonOptions { MinimumTriangleSquareMetres = triangle })
        );

        var shapes = decoded.Areas.Values.ToList();
        shapes.Count(shape => !shape.IsValid).ShouldBe(0);
        for (var i = 0; i < shapes.Count; i++)
        {
            for (var j = 0; j < i; j++)
            {
                shapes[i].Intersection(shapes[j]).Area.ShouldBe(0, 1e-6);
            }
        }

        // The outer border is straight here, so the sum of the areas shows any gap.
        shapes.Sum(shape => shape.Area).ShouldBe(whole, whole * 1e-3);
        TestContext.Current.TestOutputHelper!.WriteLine($"Dreieck {triangle} m²: {decoded.PointCount} Punkte");
    }

    [Fact]
    public void The_same_areas_give_the_same_bytes() => TopoJsonWriter.Write(Wobbly(5)).ShouldBe(TopoJsonWriter.Write(Wobbly(5)));

    [Fact]
    public void A_limit_on_points_is_kept()
    {
        var decoded = DecodedTopology.Read(
            TopoJsonWriter.Write(Wobbly(8), new TopoJsonOptions { MinimumTriangleSquareMetres = 0, MaximumPoints = 1_000 })
        );

        decoded.PointCount.ShouldBeLessThanOrEqualTo(1_000);
    }

    [Fact]
    public void A_code_that_comes_twice_and_a_line_are_refused()
    {
        Should.Throw<ArgumentException>(() =>
            Write(_everyPoint, ("A", "POLYGON((0 0,1 0,1 1,0 0))"), ("A", "POLYGON((0 0,1 0,1 1,0 0))"))
        );
        Should.Throw<ArgumentException>(() => Write(_everyPoint, ("A", "LINESTRING(0 0,1 0)")));
    }

    [Fact]
    public void No_areas_are_an_empty_map() => DecodedTopology.Read(TopoJsonWriter.Write([])).Areas.ShouldBeEmpty();

    private static DecodedTopology Write(TopoJsonOptions options, params (string Code, string Wkt)[] areas) =>
        DecodedTopology.Read(
            TopoJsonWriter.Write(
                [.. areas.Select(area => new TopoArea(area.Code, area.Code, null, new WKTReader().Read(area.Wkt)))],
                options
            )
        );

    /// <summary>
    /// n × n areas of about a square kilometre with winding borders between them and a straight border around (seed 7).
    /// </summary>
    private static List<TopoArea> Wobbly(int n)
    {
        var random = new Random(7);
        const int Steps = 40;
        var across = new double[n + 1, (n * Steps) + 1];
        var along = new double[n + 1, (n * Steps) + 1];
        for (var line = 1; line < n; line++)
        {
            for (var step = 0; step < n * Steps; step++)
            {
                // Straight near the corners, so that two borders do not cross there.
                var isNearCorner = step % Steps is < 4 or > Steps - 4;
                across[line, step] = isNearCorner ? 0 : random.NextDouble() * 60;
                along[line, step] = isNearCorner ? 0 : random.NextDouble() * 60;
            }
        }

        Coordinate Horizontal(int row, int step) => new(step * 25, (row * 1000) + across[row, step]);
        Coordinate Vertical(int column, int step) => new((column * 1000) + along[column, step], step * 25);
        List<TopoArea> areas = [];
        for (var row = 0; row < n; row++)
        {
            for (var column = 0; column < n; column++)
            {
                var (x, y) = (column * Steps, row * Steps);
                Coordinate[] ring =
                [
                    .. Enumerable.Range(0, Steps).Select(i => Horizontal(row, x + i)),
                    .. Enumerable.Range(0, Steps).Select(i => Vertical(column + 1, y + i)),
                    .. Enumerable.Range(0, Steps).Select(i => Horizontal(row + 1, x + Steps - i)),
                    .. Enumerable.Range(0, Steps).Select(i => Vertical(column, y + Steps - i)),
                    Horizontal(row, x),
                ];
                areas.Add(new TopoArea($"{row}-{column}", "x", null, new Polygon(new LinearRing(ring))));
            }
        }

        return areas;
    }
}
