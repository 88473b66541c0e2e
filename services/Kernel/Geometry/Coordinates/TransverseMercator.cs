namespace Sozialplanung.Geometry.Coordinates;

/// <summary>
/// The transverse Mercator projection (UTM, Gauß-Krüger) by Krüger's series to the sixth order in n (L. Krüger 1912; C. Karney, Transverse Mercator with an
/// accuracy of a few nanometers, J. Geodesy 85, 2011, eq. 35–36). Better than a micrometre within 10° of the central meridian;
/// tested against PROJ at points from Saarlouis to Görlitz.
/// </summary>
public sealed class TransverseMercator
{
    private readonly double _centralMeridian;
    private readonly double _scale;
    private readonly double _falseEasting;
    private readonly double _eccentricity;
    private readonly double _rectifyingRadius;
    private readonly double[] _alpha;
    private readonly double[] _beta;

    /// <summary>UTM zone 1 to 60 on GRS80, northern hemisphere.</summary>
    public TransverseMercator(int zone)
        : this(Ellipsoid.Grs80, (zone * 6) - 183, 0.9996, 500_000)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(zone, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(zone, 60);
    }

    internal TransverseMercator(Ellipsoid ellipsoid, double centralMeridian, double scale, double falseEasting)
    {
        _centralMeridian = double.DegreesToRadians(centralMeridian);
        _scale = scale;
        _falseEasting = falseEasting;
        _eccentricity = Math.Sqrt(ellipsoid.EccentricitySquared);
        var n = ellipsoid.Flattening / (2 - ellipsoid.Flattening);
        _rectifyingRadius =
            ellipsoid.SemiMajorAxis / (1 + n) * (1 + (Math.Pow(n, 2) / 4) + (Math.Pow(n, 4) / 64) + (Math.Pow(n, 6) / 256));
        _alpha =
        [
            Series(n, 1 / 2.0, -2 / 3.0, 5 / 16.0, 41 / 180.0, -127 / 288.0, 7891 / 37800.0),
            Series(n, 0, 13 / 48.0, -3 / 5.0, 557 / 1440.0, 281 / 630.0, -1983433 / 1935360.0),
            Series(n, 0, 0, 61 / 240.0, -103 / 140.0, 15061 / 26880.0, 167603 / 181440.0),
            Series(n, 0, 0, 0, 49561 / 161280.0, -179 / 168.0, 6601661 / 7257600.0),
            Series(n, 0, 0, 0, 0, 34729 / 80640.0, -3418889 / 1995840.0),
            Series(n, 0, 0, 0, 0, 0, 212378941 / 319334400.0),
        ];
        _beta =
        [
            Series(n, 1 / 2.0, -2 / 3.0, 37 / 96.0, -1 / 360.0, -81 / 512.0, 96199 / 604800.0),
            Series(n, 0, 1 / 48.0, 1 / 15.0, -437 / 1440.0, 46 / 105.0, -1118711 / 3870720.0),
            Series(n, 0, 0, 17 / 480.0, -37 / 840.0, -209 / 4480.0, 5569 / 90720.0),
            Series(n, 0, 0, 0, 4397 / 161280.0, -11 / 504.0, -830251 / 7257600.0),
            Series(n, 0, 0, 0, 0, 4583 / 161280.0, -108847 / 3991680.0),
            Series(n, 0, 0, 0, 0, 0, 20648693 / 638668800.0),
        ];
    }

    /// <summary>Degrees to metres. Range: latitude −80 to 84, within 45° of the central meridian.</summary>
    public (double Easting, double Northing) Project(double longitude, double latitude)
    {
        var lambda = double.DegreesToRadians(longitude) - _centralMeridian;
        var sine = Math.Sin(double.DegreesToRadians(latitude));
        var t = Math.Sinh(Math.Atanh(sine) - (_eccentricity * Math.Atanh(_eccentricity * sine)));
        var xi = Math.Atan2(t, Math.Cos(lambda));
        var eta = Math.Asinh(Math.Sin(lambda) / Math.Sqrt((t * t) + Math.Pow(Math.Cos(lambda), 2)));
        var (northward, eastward) = (xi, eta);
        for (var j = 1; j <= 6; j++)
        {
            northward += _alpha[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            eastward += _alpha[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        return (_falseEasting + (_scale * _rectifyingRadius * eastward), _scale * _rectifyingRadius * northward);
    }

    /// <summary>Metres to degrees.</summary>
    public (double Longitude, double Latitude) Unproject(double easting, double northing)
    {
        var xi = northing / (_scale * _rectifyingRadius);
        var eta = (easting - _falseEasting) / (_scale * _rectifyingRadius);
        var (northward, eastward) = (xi, eta);
        for (var j = 1; j <= 6; j++)
        {
            northward -= _beta[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
            eastward -= _beta[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
        }

        var t = Math.Sin(northward) / Math.Sqrt(Math.Pow(Math.Sinh(eastward), 2) + Math.Pow(Math.Cos(northward), 2));
        var longitude = _centralMeridian + Math.Atan2(Math.Sinh(eastward), Math.Cos(northward));
        return (double.RadiansToDegrees(longitude), double.RadiansToDegrees(LatitudeOf(t)));
    }

    // The tangent of the conformal latitude to the latitude itself by Newton's method (Karney 2011, eq. 19–21).
    private double LatitudeOf(double conformalTangent)
    {
        var tangent = conformalTangent;
        var e2 = _eccentricity * _eccentricity;
        for (var i = 0; i < 5; i++)
        {
            var root = Math.Sqrt(1 + (tangent * tangent));
            var sigma = Math.Sinh(_eccentricity * Math.Atanh(_eccentricity * tangent / root));
            var current = (tangent * Math.Sqrt(1 + (sigma * sigma))) - (sigma * root);
            tangent +=
                (conformalTangent - current)
                / Math.Sqrt(1 + (current * current))
                * (1 + ((1 - e2) * tangent * tangent))
                / ((1 - e2) * root);
        }

        return Math.Atan(tangent);
    }

    private static double Series(double n, params ReadOnlySpan<double> coefficients)
    {
        var (sum, power) = (0.0, 1.0);
        foreach (var coefficient in coefficients)
        {
            power *= n;
            sum += coefficient * power;
        }

        return sum;
    }
}
