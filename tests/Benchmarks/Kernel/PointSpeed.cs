using Sozialplanung.Geometry.Assignment;
using Sozialplanung.Geometry.Tests.Assignment;

namespace Sozialplanung.Benchmarks.Kernel;

/// <summary>Assigning points to areas with two threads.</summary>
internal static class PointSpeed
{
    private const int Seed = 4711;
    private const int Threads = 2;
    private const int Count = 1_000_000;

    public static IReadOnlyList<BenchmarkCase> Cases { get; } =
    [
        new()
        {
            Name = "punkte",
            What = "Punkte den Gebieten zuordnen",
            Size = "1 Mio. Punkte, 400 Gebiete zu 160 Ecken, 2 Threads",
            Rival = "NetTopologySuite: STRtree mit IndexedPointInAreaLocator, 2 Threads",
            Bounds = [Bound.Ratio(1.3)],
            Prepare = _ => Prepare(),
        },
    ];

    private static Task<Contest> Prepare()
    {
        var random = new Random(Seed);
        var areas = RandomTiling.Create(random, 20, 0.45, borderPoints: 40);
        var (xs, ys, found) = (new double[Count], new double[Count], new int[Count]);
        for (var i = 0; i < Count; i++)
        {
            (xs[i], ys[i]) = (random.NextDouble() * 1e4, random.NextDouble() * 1e4);
        }

        var locator = AreaLocator.Build(areas);
        var tree = new PreparedTree(areas);
        return Contest.Of(() => locator.FindAll(xs, ys, found, Threads), () => tree.FindAll(xs, ys, found, Threads), Count);
    }
}
