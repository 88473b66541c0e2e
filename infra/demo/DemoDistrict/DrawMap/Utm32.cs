namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// ETRS89 / UTM zone 32N (EPSG:25832) to and from degrees, by Krüger's series in n to the fourth order
/// (Krüger 1912; Karney 2011, eq. 7–12 and 35–36). Closer than a millimetre in the zone. ETRS89 and WGS84 are taken as one.
/// </summary>
internal static class Utm32
{
    private const double Axis = 6378137.0,
        Flattening = 1 / 298.257222101,
        Scale = 0.9996,
        CentralMeridian = 9.0,
        FalseEast = 500000;
    private const double N = Flattening / (2 - Flattening);

    private static readonly double Eccentricity = Math.Sqrt(Flattening * (2 - Flattening));
    private static readonly double Radius = Scale * Axis / (1 + N) * (1 + (N * N / 4) + (N * N * N * N / 64));

    private static readonly double[] Alpha =
    [
        (N / 2) - (2.0 / 3 * N * N) + (5.0 / 16 * N * N * N) + (41.0 / 180 * N * N * N * N),
        (13.0 / 48 * N * N) - (3.0 / 5 * N * N * N) + (557.0 / 1440 * N * N * N * N),
        (61.0 / 240 * N * N * N) - (103.0 / 140 * N * N * N * N),
        49561.0 / 161280 * N * N * N * N,
    ];

    private static readonly double[] Beta =
    [
        (N / 2) - (2.0 / 3 * N * N) + (37.0 / 96 * N * N * N) - (1.0 / 360 * N * N * N * N),
        (1.0 / 48 * N * N) + (1.0 / 15 * N * N * N) - (437.0 / 1440 * N * N * N * N),
        (17.0 / 480 * N * N * N) - (37.0 / 840 * N * N * N * N),
        4397.0 / 161280 * N * N * N * N,
    ];

    public static MapPoint FromDegrees(double longitude, double latitude)
    {
        var lambda = (longitude - CentralMeridian) * Math.PI / 180;
        var sine = Math.Sin(latitude * Math.PI / 180);
        var t = Math.Sinh(Math.Atanh(sine) - (Eccentricity * Math.Atanh(Eccentricity * sine)));
        var xi = Math.Atan2(t, Math.Cos(lambda));
        var eta = Math.Asinh(Math.Sin(lambda) / Math.Sqrt((t * t) + Math.Pow(Math.Cos(lambda), 2)));
        var (x, y) = (eta, xi);
        for (var j = 1; j <= Alpha.Length; j++)
        {
            x += Alpha[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
            y += Alpha[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
        }

        return new MapPoint((Radius * x) + FalseEast, Radius * y);
    }

    /// <summary>Longitude (X) and latitude (Y) in degrees.</summary>
    public static MapPoint ToDegrees(MapPoint metres)
    {
        var (eta, xi) = ((metres.X - FalseEast) / Radius, metres.Y / Radius);
        var (x, y) = (eta, xi);
        for (var j = 1; j <= Beta.Length; j++)
        {
            x -= Beta[j - 1] * Math.Cos(2 * j * xi) * Math.Sinh(2 * j * eta);
            y -= Beta[j - 1] * Math.Sin(2 * j * xi) * Math.Cosh(2 * j * eta);
        }

        var target = Math.Sin(y) / Math.Sqrt(Math.Pow(Math.Sinh(x), 2) + Math.Pow(Math.Cos(y), 2));
        var longitude = CentralMeridian + (Math.Atan2(Math.Sinh(x), Math.Cos(y)) * 180 / Math.PI);
        return new MapPoint(longitude, Math.Atan(Latitude(target)) * 180 / Math.PI);
    }

    // Newton's method on the conformal latitude (Karney 2011, eq. 19–21), in tangents.
    private static double Latitude(double conformal)
    {
        var target = conformal;
        var tau = target;
        for (var i = 0; i < 5; i++)
        {
            var root = Math.Sqrt(1 + (tau * tau));
            var sigma = Math.Sinh(Eccentricity * Math.Atanh(Eccentricity * tau / root));
            var guess = (tau * Math.Sqrt(1 + (sigma * sigma))) - (sigma * root);
            var square = Eccentricity * Eccentricity;
            tau += (target - guess) / Math.Sqrt(1 + (guess * guess)) * (1 + ((1 - square) * tau * tau)) / ((1 - square) * root);
        }

        return tau;
    }
}
