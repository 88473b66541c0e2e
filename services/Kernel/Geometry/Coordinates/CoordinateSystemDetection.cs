using NetTopologySuite.Geometries;

namespace Sozialplanung.Geometry.Coordinates;

/// <summary>Finds the coordinate system of a file by its name or, where it names none, by the size of its coordinates.</summary>
public static class CoordinateSystemDetection
{
    private static readonly (string Mark, CoordinateSystem System)[] _names =
    [
        ("25832", CoordinateSystem.Utm32),
        ("25833", CoordinateSystem.Utm33),
        ("4647", CoordinateSystem.Utm32ZonePrefixed),
        ("32632", CoordinateSystem.Utm32),
        ("32633", CoordinateSystem.Utm33),
        ("4258", CoordinateSystem.Wgs84),
        ("4326", CoordinateSystem.Wgs84),
        ("CRS84", CoordinateSystem.Wgs84),
    ];

    /// <summary>
    /// From "EPSG:25832", "urn:ogc:def:crs:EPSG::25832", "urn:ogc:def:crs:OGC:1.3:CRS84"; null for any other name.
    /// </summary>
    public static CoordinateSystem? FromName(string? name)
    {
        foreach (var (mark, system) in _names)
        {
            if (name is not null && name.EndsWith(mark, StringComparison.OrdinalIgnoreCase))
            {
                return system;
            }
        }

        return null;
    }

    /// <summary>
    /// From the extent: degrees where everything lies within ±180 and ±90; zone 32 where the easting fits a zone and the northing
    /// fits Germany (zone 33 cannot be told from 32 by size, so it has to be named); zone-prefixed where the easting begins with
    /// 32. Null where nothing fits.
    /// </summary>
    public static CoordinateSystem? FromExtent(Envelope extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        if (extent.IsNull)
        {
            return null;
        }

        if (extent.MinX >= -180 && extent.MaxX <= 180 && extent.MinY >= -90 && extent.MaxY <= 90)
        {
            return CoordinateSystem.Wgs84;
        }

        var isGermanNorthing = extent.MinY >= 5_150_000 && extent.MaxY <= 6_200_000;
        if (!isGermanNorthing)
        {
            return null;
        }

        return extent switch
        {
            { MinX: >= 100_000, MaxX: <= 950_000 } => CoordinateSystem.Utm32,
            { MinX: >= 32_100_000, MaxX: <= 32_950_000 } => CoordinateSystem.Utm32ZonePrefixed,
            _ => null,
        };
    }

    /// <summary>Degrees that make sense for Germany only with latitude and longitude exchanged.</summary>
    public static bool LooksSwapped(Envelope extent)
    {
        ArgumentNullException.ThrowIfNull(extent);
        return !extent.IsNull && extent.MinX >= 46 && extent.MaxX <= 56 && extent.MinY >= 5 && extent.MaxY <= 16;
    }
}
