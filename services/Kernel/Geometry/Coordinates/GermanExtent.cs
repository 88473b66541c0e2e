using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>Germany with a margin; it catches exchanged axes, wrong systems and slipped decimal points.</summary>
public static class GermanExtent
{
    /// <summary>Whether the extent, meant in this system, lies in Germany.</summary>
    public static bool Holds(Envelope extent, CoordinateSystem system)
    {
        ArgumentNullException.ThrowIfNull(extent);
        if (extent.IsNull)
        {
            return false;
        }

        var (west, south) = CoordinateTransform.Transform(extent.MinX, extent.MinY, system, CoordinateSystem.Wgs84);
        var (east, north) = CoordinateTransform.Transform(extent.MaxX, extent.MaxY, system, CoordinateSystem.Wgs84);
        return west is >= 5 and <= 16 && south is >= 47 and <= 55.5 && east is >= 5 and <= 16 && north is >= 47 and <= 55.5;
    }
}
