using System.Diagnostics;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Assignment;

namespace Sozialplanung.Geometry.Tests.Assignment;

public sealed class AreaLocatorTests
{
    private const int Seed = 4711;

    [Fact]
    public void Points_find_their_area_its_hole_and_nowhere()
    {
        Shape ring = new Polygon(Box(0, 0, 10, 10).Shell, [(LinearRing)Box(4, 4, 6, 6).Shell.Reverse()]);
        var locator = AreaLocator.Build([ring, Box(10, 0, 20, 10), Box(4, 4, 5, 6)]);

        locator.Find(1, 1).ShouldBe(0);
        locator.Find(15, 5).ShouldBe(1);
        locator.Find(4.5, 5).ShouldBe(2);
        locator.Find(5.5, 5).ShouldBe(AreaLocator.Nowhere);
        locator.Find(-1, 5).ShouldBe(AreaLocator.Nowhere);
        locator.Find(double.NaN, 5).ShouldBe(AreaLocator.Nowhere);
        locator.Find(5, double.PositiveInfinity).ShouldBe(AreaLocator.Nowhere);
    }

    [Fact]
    public void A_point_on_a_border_belongs_to_the_area_given_first()
    {
        AreaLocator.Build([Box(0, 0, 10, 10), Box(10, 0, 20, 10)]).Find(10, 5).ShouldBe(0);
        AreaLocator.Build([Box(10, 0, 20, 10), Box(0, 0, 10, 10)]).Find(10, 5).ShouldBe(0);
        AreaLocator.Build([Box(0, 0, 10, 10)]).Find(10, 10).ShouldBe(0);
    }

    [Fact]
    public void Of_overlapping_areas_the_first_holds()
    {
        var locator = AreaLocator.Build([Box(5, 5, 6, 6), Box(0, 0, 10, 10), Box(0, 0, 20, 20)]);

        locator.Find(5.5, 5.5).ShouldBe(0);
        locator.Find(2, 2).ShouldBe(1);
        locator.Find(15, 15).ShouldBe(2);
    }

    [Fact]
    public void Nothing_one_area_and_degenerate_ones_are_in_order()
    {
        AreaLocator.Build([]).Find(0, 0).ShouldBe(AreaLocator.Nowhere);
        AreaLocator.Build([Polygon.Empty, Box(0, 0, 1, 1)]).Find(0.5, 0.5).ShouldBe(1);
        Should.Throw<ArgumentException>(() => AreaLocator.Build([new Point(1, 1)]));
        Should.Throw<ArgumentException>(() => AreaLocator.Build([]).FindAll(new double[1], new double[1], new int[2]));
    }

    [Fact]
    public void Every_point_gets_the_area_that_the_plain_search_gives()
    {
        TestContext.Current.TestOutputHelper!.WriteLine($"Startwert {Seed}");
        var random = new Random(Seed);
        for (var run = 0; run < 20; run++)
        {
            var areas = RandomTiling.Create(random, 1 + random.Next(8), 0.49);
            var locator = AreaLocator.Build(areas);
            for (var i = 0; i < 2_000; i++)
            {
                // Every other point lies on a corner or a border line, where rounding shows.
                var (x, y) = (random.NextDouble() * 1.2e4, random.NextDouble() * 1.2e4);
                if (i % 2 == 0)
                {
                    var corner = areas[random.Next(areas.Length)].Coordinates[random.Next(5)];
                    (x, y) = i % 4 == 0 ? (corner.X, corner.Y) : (corner.X, y);
                }

                locator.Find(x, y).ShouldBe(Array.FindIndex(areas, area => area.Covers(new Point(x, y))));
            }
        }
    }

    [Fact]
    public void A_million_points_in_400_areas_take_no_longer_than_with_the_prepared_tree()
    {
        var random = new Random(Seed);
        var areas = RandomTiling.Create(random, 20, 0.45, borderPoints: 40);
        const int Count = 1_000_000;
        var (xs, ys) = (new double[Count], new double[Count]);
        for (var i = 0; i < Count; i++)
        {
            (xs[i], ys[i]) = (random.NextDouble() * 1e4, random.NextDouble() * 1e4);
        }

        var (own, rival) = (new int[Count], new int[Count]);
        var locator = AreaLocator.Build(areas);
        var tree = new PreparedTree(areas);
        locator.FindAll(xs, ys, own, 2);
        tree.FindAll(xs, ys, rival, 2);
        var watch = Stopwatch.StartNew();
        locator.FindAll(xs, ys, own, 2);
        var ownTime = watch.Elapsed;
        watch.Restart();
        tree.FindAll(xs, ys, rival, 2);
        var rivalTime = watch.Elapsed;

        TestContext.Current.TestOutputHelper!.WriteLine(
            $"1 Mio. Punkte, 400 Gebiete, zwei Threads: {ownTime.TotalMilliseconds:0} ms; STRtree + IndexedPointInAreaLocator {rivalTime.TotalMilliseconds:0} ms; Verhältnis {ownTime / rivalTime:0.00}"
        );
        own.ShouldBe(rival);
        (ownTime / rivalTime).ShouldBeLessThan(1.3);
    }

    private static Polygon Box(double x, double y, double toX, double toY) =>
        new(new LinearRing([new(x, y), new(toX, y), new(toX, toY), new(x, toY), new(x, y)]));
}
