namespace Sozialplanung.Geometry.Coordinates;

/// <summary>The coordinate reference systems that files of German municipalities use; the number is the EPSG code.</summary>
public enum CoordinateSystem
{
    /// <summary>
    /// Longitude and latitude in degrees (WGS 84; taken as equal to ETRS89, which differs by less than a metre).
    /// </summary>
    Wgs84 = 4326,

    /// <summary>ETRS89 / UTM zone 32N, metres.</summary>
    Utm32 = 25832,

    /// <summary>ETRS89 / UTM zone 33N, metres.</summary>
    Utm33 = 25833,

    /// <summary>ETRS89 / UTM zone 32N with the zone before the easting (32,500,000), metres.</summary>
    Utm32ZonePrefixed = 4647,
}
