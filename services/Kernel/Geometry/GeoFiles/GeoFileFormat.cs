namespace Sozialplanung.Geometry.GeoFiles;

/// <summary>The formats of files of areas.</summary>
public enum GeoFileFormat
{
    /// <summary>RFC 7946.</summary>
    GeoJson,

    /// <summary>OGC KML, also packed as KMZ.</summary>
    Kml,

    /// <summary>ESRI Shapefile in a ZIP.</summary>
    Shapefile,

    /// <summary>OGC GeoPackage.</summary>
    GeoPackage,
}
