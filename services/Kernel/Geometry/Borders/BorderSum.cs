using System.Runtime.InteropServices;
using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Borders;

/// <summary>
/// The borders of valid areas laid together: a piece that two areas walk in opposite directions cancels. What is left decides how many of
/// the areas cover each point of the plane, since a chain of areas in the plane is determined by its border (its homology has no closed
/// part). Areas whose sum is the border of one valid area therefore fill exactly that area and do not overlap. Points are compared as
/// they are, nothing is measured or rounded; borders that do not agree point by point prove nothing.
/// </summary>
public sealed class BorderSum
{
    private readonly Dictionary<Piece, int> _pieces = [];

    // The end with the smaller coordinates first; a piece walked the other way counts down.
    private readonly record struct Piece(double LowX, double LowY, double HighX, double HighY);

    /// <summary>Whether every piece was cancelled.</summary>
    public bool IsEmpty => _pieces.Count == 0;

    /// <summary>Lays a valid area beside the others.</summary>
    public void Add(Shape area) => Count(area, 1);

    /// <summary>Takes a valid area away.</summary>
    public void Remove(Shape area) => Count(area, -1);

    /// <summary>The valid area whose border is left, so that the areas tile it; null where there is none, or none was found.</summary>
    public Shape? Outline() =>
        _pieces.Values.All(count => count is 1 or -1) ? OutlineRings.Polygon([.. _pieces.Select(Directed)]) : null;

    private static (Coordinate From, Coordinate To) Directed(KeyValuePair<Piece, int> piece)
    {
        var (low, high) = (new Coordinate(piece.Key.LowX, piece.Key.LowY), new Coordinate(piece.Key.HighX, piece.Key.HighY));
        return piece.Value > 0 ? (low, high) : (high, low);
    }

    private void Count(Shape area, int times)
    {
        ArgumentNullException.ThrowIfNull(area);
        for (var i = 0; i < area.NumGeometries; i++)
        {
            if (area.GetGeometryN(i) is not Polygon polygon)
            {
                throw new ArgumentException($"An area is made of polygons, not of {area.GeometryType}.", nameof(area));
            }

            Count((LinearRing)polygon.ExteriorRing, isShell: true, times);
            for (var hole = 0; hole < polygon.NumInteriorRings; hole++)
            {
                Count((LinearRing)polygon.GetInteriorRingN(hole), isShell: false, times);
            }
        }
    }

    // With the inside always on the left, two neighbours walk their border in opposite directions.
    private void Count(LinearRing ring, bool isShell, int times)
    {
        var points = ring.CoordinateSequence;
        var sign = ring.IsCCW == isShell ? times : -times;
        for (var i = 1; i < points.Count; i++)
        {
            var (x1, y1, x2, y2) = (points.GetX(i - 1), points.GetY(i - 1), points.GetX(i), points.GetY(i));
            if (x1 == x2 && y1 == y2)
            {
                continue;
            }

            var isUpward = x1 < x2 || (x1 == x2 && y1 < y2);
            var piece = isUpward ? new Piece(x1, y1, x2, y2) : new Piece(x2, y2, x1, y1);
            ref var count = ref CollectionsMarshal.GetValueRefOrAddDefault(_pieces, piece, out _);
            count += isUpward ? sign : -sign;
            if (count == 0)
            {
                _pieces.Remove(piece);
            }
        }
    }
}
