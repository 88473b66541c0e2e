namespace Sozialplanung.DemoDistrict.DrawMap;

/// <summary>
/// A vertex of a boundary in whole decimetres, EPSG:25832. Whole numbers make "the same vertex" and sums of areas exact.
/// </summary>
internal readonly record struct BorderPoint(long X, long Y)
{
    public static BorderPoint Of(MapPoint point) => new((long)Math.Round(point.X * 10), (long)Math.Round(point.Y * 10));

    public MapPoint ToMetres() => new(X / 10.0, Y / 10.0);
}
