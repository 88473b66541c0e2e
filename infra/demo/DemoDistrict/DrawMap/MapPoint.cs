namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>A place in metres, EPSG:25832 (east, north).</summary>
internal readonly record struct MapPoint(double X, double Y)
{
    public static MapPoint operator +(MapPoint a, MapPoint b) => new(a.X + b.X, a.Y + b.Y);

    public static MapPoint operator -(MapPoint a, MapPoint b) => new(a.X - b.X, a.Y - b.Y);

    public static MapPoint operator *(MapPoint a, double factor) => new(a.X * factor, a.Y * factor);

    public double Length => Math.Sqrt((X * X) + (Y * Y));

    public double DistanceTo(MapPoint other) => (this - other).Length;

    /// <summary>Twice the signed area of the triangle from the origin; positive counterclockwise.</summary>
    public double Cross(MapPoint other) => (X * other.Y) - (Y * other.X);
}
