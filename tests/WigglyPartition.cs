using NetTopologySuite.Geometries;
using NetTopologySuite.Triangulate;

namespace Sozialplanung.Tests;

/// <summary>
/// A made-up country without gaps: Voronoi cells of random points, whose common borders wiggle as real ones do. The same seed gives the
/// same country. Codes look like those of municipalities (eight digits), rising from west to east.
/// </summary>
internal static class WigglyPartition
{
    private static readonly string[] _beginnings = "Alten Berg Buchen Ebers Feld Groß Hohen Klein Linden Mühl Neu Ober".Split(
        ' '
    );
    private static readonly string[] _ends = "au bach berg burg dorf feld hausen heim stadt tal".Split(' ');

    /// <summary>So many areas over a country of this width and height in metres, with about this many points each.</summary>
    public static IReadOnlyList<(string Code, string Name, Polygon Shape)> Of(
        int count,
        double width,
        double height,
        int pointsEach = 80,
        int seed = 1
    )
    {
        // Not a secret: the same country each time.
#pragma warning disable CA5394
        var random = new Random(seed);
        var (west, south) = (290_000, 5_240_000);
        Coordinate[] sites =
        [
            .. Enumerable
                .Range(0, count)
                .Select(_ => new Coordinate(west + (random.NextDouble() * width), south + (random.NextDouble() * height))),
        ];
#pragma warning restore CA5394
        var builder = new VoronoiDiagramBuilder { ClipEnvelope = new Envelope(west, west + width, south, south + height) };
        builder.SetSites(sites);
        var country = new Envelope(west, west + width, south, south + height);
        var clip = GeometryFactory.Default.ToGeometry(country);
        // A Voronoi cell has six borders on average.
        var steps = (int)Math.Round(Math.Log2(Math.Max(1, pointsEach / 6.0)));
        return
        [
            .. builder
                .GetDiagram(GeometryFactory.Default)
                .Geometries.Select(cell => cell.Intersection(clip))
                .OfType<Polygon>()
                .OrderBy(cell => Math.Floor((cell.Centroid.X - west) / 40_000))
                .ThenBy(cell => cell.Centroid.Y)
                .Select((cell, number) => (CodeOf(number), NameOf(number), Wiggled(cell, steps, seed))),
        ];
    }

    private static string CodeOf(int number) =>
        FormattableString.Invariant($"{1 + (number / 700):00}{number / 40 % 100:000}{1 + (number % 40 * 3):000}");

    private static string NameOf(int number)
    {
        var mixed = (uint)number * 2_654_435_761u;
        return _beginnings[mixed % 12] + _ends[mixed / 12 % 10] + (mixed / 120 % 3 == 0 ? $" am See {number % 97}" : "");
    }

    private static Polygon Wiggled(Polygon cell, int steps, int seed)
    {
        var corners = cell.Shell.Coordinates;
        List<Coordinate> ring = [corners[0]];
        for (var i = 1; i < corners.Length; i++)
        {
            var (from, to) = (corners[i - 1], corners[i]);
            // Both neighbours draw the border from the same end.
            var isForward = from.CompareTo(to) < 0;
            List<Coordinate> border = [];
            Halve(isForward ? from : to, isForward ? to : from, steps, seed, border);
            if (!isForward)
            {
                border.Reverse();
            }

            ring.AddRange(border);
            ring.Add(to);
        }

        return GeometryFactory.Default.CreatePolygon([.. ring]);
    }

    /// <summary>The points between two ends: the middle is moved aside, and so on in both halves.</summary>
    private static void Halve(Coordinate from, Coordinate to, int steps, int seed, List<Coordinate> points)
    {
        if (steps == 0 || from.Distance(to) < 20)
        {
            return;
        }

        var aside = 0.16 * Noise(from, to, seed);
        var middle = new Coordinate(
            ((from.X + to.X) / 2) + (aside * (to.Y - from.Y)),
            ((from.Y + to.Y) / 2) - (aside * (to.X - from.X))
        );
        Halve(from, middle, steps - 1, seed, points);
        points.Add(middle);
        Halve(middle, to, steps - 1, seed, points);
    }

    /// <summary>From −1 to 1, the same for the same piece.</summary>
    private static double Noise(Coordinate from, Coordinate to, int seed)
    {
        var mixed = ((ulong)(long)(from.X * 8) * 0x9E3779B97F4A7C15) ^ ((ulong)(long)(from.Y * 8) * 0xC2B2AE3D27D4EB4F);
        mixed ^= ((ulong)(long)(to.X * 8) * 0x165667B19E3779F9) ^ ((ulong)(long)(to.Y * 8) * 0x27D4EB2F165667C5) ^ (ulong)seed;
        mixed ^= mixed >> 29;
        mixed *= 0xBF58476D1CE4E5B9;
        mixed ^= mixed >> 32;
        return (mixed % 20_001 / 10_000.0) - 1;
    }
}
