namespace Sozialplanung.Geometry.Coordinates;

/// <summary>The coordinate reference systems that files of German municipalities use; the number is the EPSG code.</summary>
public enum CoordinateSystem
{
    /// <summary>Web Mercator of maps on the internet (a sphere), metres.</summary>
    WebMercator = 3857,

    /// <summary>
    /// Longitude and latitude in degrees (WGS 84; taken as equal to ETRS89, which differs by less than a metre).
    /// </summary>
    Wgs84 = 4326,

    /// <summary>ETRS89 / UTM zone 32N with the zone before the easting (32,500,000), metres.</summary>
    Utm32ZonePrefixed = 4647,

    /// <summary>ETRS89 / UTM zone 33N with the zone before the easting (33,500,000), metres.</summary>
    Utm33ZonePrefixed = 5650,

    /// <summary>ETRS89 / UTM zone 32N, metres.</summary>
    Utm32 = 25832,

    /// <summary>ETRS89 / UTM zone 33N, metres.</summary>
    Utm33 = 25833,

    /// <summary>DHDN / Gauß-Krüger zone 2 (eastings begin with 2), metres; see <see cref="DhdnShift"/>.</summary>
    GaussKrueger2 = 31466,

    /// <summary>DHDN / Gauß-Krüger zone 3 (eastings begin with 3), metres.</summary>
    GaussKrueger3 = 31467,

    /// <summary>DHDN / Gauß-Krüger zone 4 (eastings begin with 4), metres.</summary>
    GaussKrueger4 = 31468,

    /// <summary>DHDN / Gauß-Krüger zone 5 (eastings begin with 5), metres.</summary>
    GaussKrueger5 = 31469,
}
