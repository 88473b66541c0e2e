namespace Sozialplanung.Geometry.Coordinates;

/// <summary>
/// From the German triangulation network (DHDN, ellipsoid of Bessel) to WGS 84 and back by the seven parameters of EPSG:1777 ("DHDN
/// to WGS 84 (2)", position vector). Accurate to about 3 m over the old Länder: what a map of districts needs, not what a land
/// register needs; the grid BeTA2007 that is accurate to decimetres is not shipped. Tested against PROJ.
/// </summary>
internal static class DhdnShift
{
    private const double Dx = 598.1;
    private const double Dy = 73.7;
    private const double Dz = 418.2;
    private const double Scale = 1 + 6.7e-6;

    private static readonly double _rx = Seconds(0.202);
    private static readonly double _ry = Seconds(0.045);
    private static readonly double _rz = Seconds(-2.455);

    /// <summary>Degrees on Bessel's ellipsoid to degrees in WGS 84.</summary>
    public static (double Longitude, double Latitude) ToWgs84(double longitude, double latitude)
    {
        var (x, y, z) = Geocentric(longitude, latitude, Ellipsoid.Bessel);
        return Geodetic(
            Dx + (Scale * (x - (_rz * y) + (_ry * z))),
            Dy + (Scale * ((_rz * x) + y - (_rx * z))),
            Dz + (Scale * ((-_ry * x) + (_rx * y) + z)),
            Ellipsoid.Grs80
        );
    }

    /// <summary>Degrees in WGS 84 to degrees on Bessel's ellipsoid.</summary>
    public static (double Longitude, double Latitude) FromWgs84(double longitude, double latitude)
    {
        var (x, y, z) = Geocentric(longitude, latitude, Ellipsoid.Grs80);
        var (u, v, w) = ((x - Dx) / Scale, (y - Dy) / Scale, (z - Dz) / Scale);
        // The angles are so small that turning back is turning by their negatives.
        return Geodetic(u + (_rz * v) - (_ry * w), (-_rz * u) + v + (_rx * w), (_ry * u) - (_rx * v) + w, Ellipsoid.Bessel);
    }

    private static (double X, double Y, double Z) Geocentric(double longitude, double latitude, Ellipsoid on)
    {
        var (lambda, phi) = (double.DegreesToRadians(longitude), double.DegreesToRadians(latitude));
        var normal = on.SemiMajorAxis / Math.Sqrt(1 - (on.EccentricitySquared * Math.Pow(Math.Sin(phi), 2)));
        return (
            normal * Math.Cos(phi) * Math.Cos(lambda),
            normal * Math.Cos(phi) * Math.Sin(lambda),
            normal * (1 - on.EccentricitySquared) * Math.Sin(phi)
        );
    }

    // Bowring's formula (Survey Review 28, 1985); near the surface exact to less than a micrometre.
    private static (double Longitude, double Latitude) Geodetic(double x, double y, double z, Ellipsoid on)
    {
        var distance = Math.Sqrt((x * x) + (y * y));
        var minor = on.SemiMajorAxis * (1 - on.Flattening);
        var theta = Math.Atan2(z * on.SemiMajorAxis, distance * minor);
        var second = on.EccentricitySquared / (1 - on.EccentricitySquared);
        var phi = Math.Atan2(
            z + (second * minor * Math.Pow(Math.Sin(theta), 3)),
            distance - (on.EccentricitySquared * on.SemiMajorAxis * Math.Pow(Math.Cos(theta), 3))
        );
        return (double.RadiansToDegrees(Math.Atan2(y, x)), double.RadiansToDegrees(phi));
    }

    private static double Seconds(double seconds) => double.DegreesToRadians(seconds / 3600);
}
