using System.Buffers.Binary;
using NetTopologySuite.Algorithm;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geometry.Shapefiles;

/// <summary>
/// Makes an area of the rings of one polygon record. Outer rings run clockwise, holes the other way, and no order says which hole
/// belongs where: it belongs to the smallest outer ring around it.
/// </summary>
internal sealed class ShapeRings(GeoJsonLimits limits)
{
    private const int PointsAt = 44;
    private static readonly GeometryFactory _factory = new();
    private int _points;
    private long _comparisons;

    /// <summary>Errors: <see cref="UnusableGeometryException"/>; <see cref="GeoFormatException"/> beyond the limits.</summary>
    public Shape Read(ReadOnlySpan<byte> content)
    {
        if (content.Length < PointsAt)
        {
            throw new UnusableGeometryException("Das Objekt ist abgeschnitten.");
        }

        var parts = BinaryPrimitives.ReadInt32LittleEndian(content[36..]);
        var points = BinaryPrimitives.ReadInt32LittleEndian(content[40..]);
        if (parts <= 0 || points < parts || PointsAt + (4L * parts) + (16L * points) > content.Length)
        {
            throw new UnusableGeometryException("Das Objekt nennt mehr Punkte, als es hat, oder keine.");
        }

        _points += points;
        if (_points > limits.MaximumPoints)
        {
            throw new GeoFormatException($"Die Datei enthält mehr als {limits.MaximumPoints} Punkte.");
        }

        var rings = new List<LinearRing>(parts);
        for (var part = 0; part < parts; part++)
        {
            var start = BinaryPrimitives.ReadInt32LittleEndian(content[(PointsAt + (4 * part))..]);
            var end =
                part + 1 < parts ? BinaryPrimitives.ReadInt32LittleEndian(content[(PointsAt + (4 * (part + 1)))..]) : points;
            if (start < 0 || end <= start || end > points)
            {
                throw new UnusableGeometryException("Die Ränder des Objekts sind nicht richtig aufgeteilt.");
            }

            rings.Add(Ring(content.Slice(PointsAt + (4 * parts) + (16 * start), 16 * (end - start))));
        }

        return Area(rings);
    }

    private static LinearRing Ring(ReadOnlySpan<byte> bytes)
    {
        var ring = new List<Coordinate>((bytes.Length / 16) + 1);
        for (var at = 0; at < bytes.Length; at += 16)
        {
            ring.Add(new Coordinate(Number(bytes[at..]), Number(bytes[(at + 8)..])));
        }

        if (!ring[0].Equals2D(ring[^1]))
        {
            ring.Add(ring[0]);
        }

        return ring.Count >= 4
            ? _factory.CreateLinearRing([.. ring])
            : throw new UnusableGeometryException("Der Rand einer Fläche hat weniger als drei Punkte.");
    }

    private static double Number(ReadOnlySpan<byte> bytes)
    {
        var number = BinaryPrimitives.ReadDoubleLittleEndian(bytes);
        return Math.Abs(number) <= GeometryParser.LargestCoordinate
            ? number
            : throw new UnusableGeometryException("Eine Koordinate ist keine brauchbare Zahl.");
    }

    private Shape Area(List<LinearRing> rings)
    {
        var shells = rings.Where(ring => !ring.IsCCW).ToList();
        if (shells.Count == 0)
        {
            shells = rings; // turned the wrong way by the program that wrote them
        }

        // The same ring may be drawn twice: each is one of its own here.
        var holes = new Dictionary<LinearRing, List<LinearRing>>(ReferenceEqualityComparer.Instance);
        shells.ForEach(shell => holes.Add(shell, []));
        foreach (var hole in shells.Count == rings.Count ? [] : rings.Where(ring => ring.IsCCW))
        {
            if (Around(hole, shells) is { } shell)
            {
                holes[shell].Add(hole);
            }
            else
            {
                holes.Add(hole, []);
            }
        }

        var polygons = holes.Select(each => _factory.CreatePolygon(each.Key, [.. each.Value])).ToArray();
        return polygons.Length == 1 ? polygons[0] : _factory.CreateMultiPolygon(polygons);
    }

    private LinearRing? Around(LinearRing hole, List<LinearRing> shells)
    {
        LinearRing? smallest = null;
        foreach (var shell in shells)
        {
            Compare(1);
            var isInside =
                shell.EnvelopeInternal.Contains(hole.EnvelopeInternal)
                && (smallest is null || smallest.EnvelopeInternal.Contains(shell.EnvelopeInternal))
                && Holds(shell, hole);
            smallest = isInside ? shell : smallest;
        }

        return smallest;
    }

    // A hole may touch its border: the first of its points that does not lie on it decides.
    private bool Holds(LinearRing shell, LinearRing hole)
    {
        foreach (var point in hole.Coordinates)
        {
            Compare(1 + (shell.NumPoints / 10));
            var place = PointLocation.LocateInRing(point, shell.Coordinates);
            if (place != Location.Boundary)
            {
                return place == Location.Interior;
            }
        }

        return true;
    }

    private void Compare(long more)
    {
        _comparisons += more;
        if (_comparisons > limits.MaximumComparisons)
        {
            throw new GeoFormatException(
                "Die Gebiete haben so viele Löcher und Teile, dass ihre Prüfung zu lange dauern würde. Bitte vereinfachen Sie die Geometrie."
            );
        }
    }
}
