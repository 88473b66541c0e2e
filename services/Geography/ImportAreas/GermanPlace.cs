using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Germany with a margin; it catches exchanged axes, wrong systems and slipped decimal points.</summary>
internal static class GermanPlace
{
    public static bool Holds(Envelope extent, CoordinateSystem system)
    {
        var (west, south) = CoordinateTransform.Transform(extent.MinX, extent.MinY, system, CoordinateSystem.Wgs84);
        var (east, north) = CoordinateTransform.Transform(extent.MaxX, extent.MaxY, system, CoordinateSystem.Wgs84);
        return west is >= 5 and <= 16 && south is >= 47 and <= 55.5 && east is >= 5 and <= 16 && north is >= 47 and <= 55.5;
    }
}
