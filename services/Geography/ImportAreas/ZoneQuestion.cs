using System.Globalization;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Metres of UTM look alike in zone 32 and 33. Where a file names no zone and lies in Germany by both, a person has to say which:
/// a guess would draw its map 400 km off.
/// </summary>
internal static class ZoneQuestion
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The question, with the place in each zone; null where there is no doubt.</summary>
    public static string? Of(GeoLayer layer)
    {
        if (layer.IsSystemNamed || layer.System != CoordinateSystem.Utm32)
        {
            return null;
        }

        var extent = new Envelope();
        foreach (var feature in layer.Features)
        {
            extent.ExpandToInclude(feature.Geometry.EnvelopeInternal);
        }

        return GermanPlace.Holds(extent, CoordinateSystem.Utm32) && GermanPlace.Holds(extent, CoordinateSystem.Utm33)
            ? "Die Datei nennt ihr Koordinatensystem nicht, und ihre Zahlen passen zu zweien:"
                + $" in EPSG:25832 liegt die Mitte bei {Place(extent.Centre, CoordinateSystem.Utm32)},"
                + $" in EPSG:25833 bei {Place(extent.Centre, CoordinateSystem.Utm33)}. Bitte das richtige im Profil unter „crs“ angeben."
            : null;
    }

    private static string Place(Coordinate centre, CoordinateSystem system)
    {
        var (east, north) = CoordinateTransform.Transform(centre.X, centre.Y, system, CoordinateSystem.Wgs84);
        return string.Create(_german, $"{north:0.0}° Nord, {east:0.0}° Ost");
    }
}
