using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>Takes coordinates from one system to another; always by way of degrees, so that zones can be changed too.</summary>
public sealed class CoordinateTransform : ICoordinateSequenceFilter
{
    private const double ZonePrefix = 32_000_000;

    private static readonly TransverseMercator _zone32 = new(32);
    private static readonly TransverseMercator _zone33 = new(33);

    private readonly CoordinateSystem _from;
    private readonly CoordinateSystem _to;

    private CoordinateTransform(CoordinateSystem from, CoordinateSystem to)
    {
        _from = from;
        _to = to;
    }

    bool ICoordinateSequenceFilter.Done => false;

    bool ICoordinateSequenceFilter.GeometryChanged => true;

    /// <summary>One point: x, y in metres, or longitude, latitude in degrees.</summary>
    public static (double X, double Y) Transform(double x, double y, CoordinateSystem from, CoordinateSystem to)
    {
        if (from == to)
        {
            return (x, y);
        }

        var (longitude, latitude) = from switch
        {
            CoordinateSystem.Wgs84 => (x, y),
            CoordinateSystem.Utm32 => _zone32.Unproject(x, y),
            CoordinateSystem.Utm33 => _zone33.Unproject(x, y),
            CoordinateSystem.Utm32ZonePrefixed => _zone32.Unproject(x - ZonePrefix, y),
        };
        return to switch
        {
            CoordinateSystem.Wgs84 => (longitude, latitude),
            CoordinateSystem.Utm32 => _zone32.Project(longitude, latitude),
            CoordinateSystem.Utm33 => _zone33.Project(longitude, latitude),
            CoordinateSystem.Utm32ZonePrefixed => Prefixed(_zone32.Project(longitude, latitude)),
        };
    }

    /// <summary>A copy of the geometry in the other system, its SRID set to the EPSG code.</summary>
    public static Shape Transform(Shape geometry, CoordinateSystem from, CoordinateSystem to)
    {
        ArgumentNullException.ThrowIfNull(geometry);
        var copy = geometry.Copy();
        if (from != to)
        {
            copy.Apply(new CoordinateTransform(from, to));
        }

        copy.SRID = (int)to;
        return copy;
    }

    void ICoordinateSequenceFilter.Filter(CoordinateSequence seq, int i)
    {
        var (x, y) = Transform(seq.GetX(i), seq.GetY(i), _from, _to);
        seq.SetX(i, x);
        seq.SetY(i, y);
    }

    private static (double X, double Y) Prefixed((double Easting, double Northing) point) =>
        (point.Easting + ZonePrefix, point.Northing);
}
