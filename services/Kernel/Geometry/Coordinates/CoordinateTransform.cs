using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>Takes coordinates from one system to another; always by way of degrees, so that zones can be changed too.</summary>
public sealed class CoordinateTransform : ICoordinateSequenceFilter
{
    private const double ZonePrefix32 = 32_000_000;
    private const double ZonePrefix33 = 33_000_000;

    private static readonly TransverseMercator _zone32 = new(32);
    private static readonly TransverseMercator _zone33 = new(33);
    private static readonly TransverseMercator[] _gaussKrueger =
    [
        .. Enumerable
            .Range(2, 4)
            .Select(zone => new TransverseMercator(Ellipsoid.Bessel, zone * 3, 1, (zone * 1_000_000) + 500_000)),
    ];

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

        var (longitude, latitude) = ToDegrees(x, y, from);
        return FromDegrees(longitude, latitude, to);
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

    private static (double Longitude, double Latitude) ToDegrees(double x, double y, CoordinateSystem from) =>
        from switch
        {
            CoordinateSystem.Wgs84 => (x, y),
            CoordinateSystem.Utm32 => _zone32.Unproject(x, y),
            CoordinateSystem.Utm33 => _zone33.Unproject(x, y),
            CoordinateSystem.Utm32ZonePrefixed => _zone32.Unproject(x - ZonePrefix32, y),
            CoordinateSystem.Utm33ZonePrefixed => _zone33.Unproject(x - ZonePrefix33, y),
            CoordinateSystem.WebMercator => WebMercator.Unproject(x, y),
            CoordinateSystem.GaussKrueger2 => FromDhdn(2, x, y),
            CoordinateSystem.GaussKrueger3 => FromDhdn(3, x, y),
            CoordinateSystem.GaussKrueger4 => FromDhdn(4, x, y),
            CoordinateSystem.GaussKrueger5 => FromDhdn(5, x, y),
        };

    private static (double X, double Y) FromDegrees(double longitude, double latitude, CoordinateSystem to) =>
        to switch
        {
            CoordinateSystem.Wgs84 => (longitude, latitude),
            CoordinateSystem.Utm32 => _zone32.Project(longitude, latitude),
            CoordinateSystem.Utm33 => _zone33.Project(longitude, latitude),
            CoordinateSystem.Utm32ZonePrefixed => Prefixed(_zone32.Project(longitude, latitude), ZonePrefix32),
            CoordinateSystem.Utm33ZonePrefixed => Prefixed(_zone33.Project(longitude, latitude), ZonePrefix33),
            CoordinateSystem.WebMercator => WebMercator.Project(longitude, latitude),
            CoordinateSystem.GaussKrueger2 => ToDhdn(2, longitude, latitude),
            CoordinateSystem.GaussKrueger3 => ToDhdn(3, longitude, latitude),
            CoordinateSystem.GaussKrueger4 => ToDhdn(4, longitude, latitude),
            CoordinateSystem.GaussKrueger5 => ToDhdn(5, longitude, latitude),
        };

    private static (double X, double Y) Prefixed((double Easting, double Northing) point, double prefix) =>
        (point.Easting + prefix, point.Northing);

    private static (double Longitude, double Latitude) FromDhdn(int zone, double x, double y)
    {
        var (longitude, latitude) = _gaussKrueger[zone - 2].Unproject(x, y);
        return DhdnShift.ToWgs84(longitude, latitude);
    }

    private static (double X, double Y) ToDhdn(int zone, double longitude, double latitude)
    {
        var (east, north) = DhdnShift.FromWgs84(longitude, latitude);
        return _gaussKrueger[zone - 2].Project(east, north);
    }
}
