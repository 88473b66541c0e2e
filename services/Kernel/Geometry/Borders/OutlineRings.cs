using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using NetTopologySuite.Operation.Valid;

namespace Sozialplanung.Geometry.Borders;

/// <summary>Makes an area of the pieces of its border, the inside on their left.</summary>
internal static class OutlineRings
{
    // A country has thousands of islands and enclaves, and each enclave looks for the land around it. Where a file is made to take long,
    // nothing is found.
    private const int MostRings = 10_000;
    private const int MostWays = 1_000;
    private const long MostPoints = 50_000_000;
    private static readonly GeometryFactory _factory = new();

    /// <summary>Null where the pieces are not the border of one valid area.</summary>
    public static Shape? Polygon(IReadOnlyList<(Coordinate From, Coordinate To)> pieces)
    {
        if (Rings(pieces) is not { Count: > 0 and <= MostRings } rings)
        {
            return null;
        }

        var (shells, holes) = (rings.Where(ring => ring.IsCCW).ToList(), rings.Where(ring => !ring.IsCCW).ToList());
        var points = 0L;
        var holesOf = shells.ConvertAll(_ => new List<LinearRing>());
        foreach (var hole in holes)
        {
            if (Around(hole, shells, ref points) is not { } shell)
            {
                return null;
            }

            holesOf[shell].Add(hole);
        }

        var outline = _factory.CreateMultiPolygon([
            .. shells.Select((shell, i) => _factory.CreatePolygon(shell, [.. holesOf[i]])),
        ]);
        // However the rings were put together: a valid area with this border is the only one.
        return new IsValidOp(outline).ValidationError is null ? outline : null;
    }

    /// <summary>The pieces one after another; null where one has no successor or fewer than three close.</summary>
    private static List<LinearRing>? Rings(IReadOnlyList<(Coordinate From, Coordinate To)> pieces)
    {
        var leaving = pieces
            .ToLookup(piece => piece.From)
            .ToDictionary(point => point.Key, point => point.Select(p => p.To).ToList());
        if (leaving.Values.Any(ways => ways.Count > MostWays))
        {
            return null;
        }

        var rings = new List<LinearRing>();
        foreach (var start in leaving.Keys.ToList())
        {
            while (leaving[start].Count > 0)
            {
                if (Ring(start, leaving) is not { Count: > 3 } ring)
                {
                    return null;
                }

                rings.Add(_factory.CreateLinearRing([.. ring]));
            }
        }

        return rings;
    }

    private static List<Coordinate>? Ring(Coordinate start, Dictionary<Coordinate, List<Coordinate>> leaving)
    {
        List<Coordinate> ring = [start];
        do
        {
            if (!leaving.TryGetValue(ring[^1], out var ways) || ways.Count == 0)
            {
                return null;
            }

            var next = ways.Count == 1 || ring.Count == 1 ? ways[0] : ways.MinBy(way => Turn(ring[^2], ring[^1], way))!;
            ways.Remove(next);
            ring.Add(next);
        } while (!ring[^1].Equals2D(start));

        return ring;
    }

    // Where areas meet in a point, the border of the same area goes on where the inside ends: clockwise from where it came.
    private static double Turn(Coordinate before, Coordinate at, Coordinate next)
    {
        var turn = AngleUtility.Angle(at, before) - AngleUtility.Angle(at, next);
        return turn > 0 ? turn : turn + (2 * Math.PI);
    }

    /// <summary>The number of the smallest ring around a hole.</summary>
    private static int? Around(LinearRing hole, List<LinearRing> shells, ref long points)
    {
        int? around = null;
        var smallest = double.PositiveInfinity;
        for (var i = 0; i < shells.Count && points < MostPoints; i++)
        {
            if (!shells[i].EnvelopeInternal.Covers(hole.EnvelopeInternal))
            {
                continue;
            }

            points += shells[i].NumPoints;
            var surface = Area.OfRing(shells[i].CoordinateSequence);
            if (surface < smallest && IsInside(hole, shells[i]))
            {
                (around, smallest) = (i, surface);
            }
        }

        return points < MostPoints ? around : null;
    }

    private static bool IsInside(LinearRing hole, LinearRing shell)
    {
        foreach (var point in hole.Coordinates)
        {
            var location = PointLocation.LocateInRing(point, shell.Coordinates);
            if (location != Location.Boundary)
            {
                return location == Location.Interior;
            }
        }

        return false;
    }
}
