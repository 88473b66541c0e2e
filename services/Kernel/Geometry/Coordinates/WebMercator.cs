namespace Sozialplanung.Geometry.Coordinates;

/// <summary>The Mercator projection of a sphere that web maps use (EPSG:3857; method EPSG:1024).</summary>
internal static class WebMercator
{
    private const double Radius = 6378137.0;

    public static (double X, double Y) Project(double longitude, double latitude) =>
        (Radius * double.DegreesToRadians(longitude), Radius * Math.Asinh(Math.Tan(double.DegreesToRadians(latitude))));

    public static (double Longitude, double Latitude) Unproject(double x, double y) =>
        (double.RadiansToDegrees(x / Radius), double.RadiansToDegrees(Math.Atan(Math.Sinh(y / Radius))));
}
