using System.Globalization;
using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// Metres look alike in zone 32 and 33 of UTM, and some in Web Mercator. Where a file names no system and lies in Germany by several, a
/// person has to say which: a guess would draw its map 400 km off.
/// </summary>
public static class ZoneQuestion
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The question, with the place in each zone; null where there is no doubt.</summary>
    public static string? Of(GeoLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return Of(layer.Extent, CandidatesOf(layer));
    }

    /// <summary>The same of coordinates that lie in this extent and could be of these systems.</summary>
    public static string? Of(Envelope extent, IReadOnlyList<CoordinateSystem> candidates)
    {
        ArgumentNullException.ThrowIfNull(extent);
        ArgumentNullException.ThrowIfNull(candidates);
        return candidates.Count < 2
            ? null
            : "Die Datei nennt ihr Koordinatensystem nicht, und ihre Zahlen passen zu mehreren. Ihre Mitte läge "
                + string.Join("; ", candidates.Select(system => $"in EPSG:{(int)system} bei {Place(extent.Centre, system)}"))
                + ". Bitte das richtige auswählen (im Profil unter „crs“).";
    }

    /// <summary>The systems between which a person has to choose; one or none where there is no doubt.</summary>
    public static IReadOnlyList<CoordinateSystem> CandidatesOf(GeoLayer layer)
    {
        ArgumentNullException.ThrowIfNull(layer);
        return layer.IsSystemNamed ? [] : CoordinateSystemDetection.Candidates(layer.Extent);
    }

    private static string Place(Coordinate centre, CoordinateSystem system)
    {
        var (east, north) = CoordinateTransform.Transform(centre.X, centre.Y, system, CoordinateSystem.Wgs84);
        return string.Create(_german, $"{north:0.0}° Nord, {east:0.0}° Ost");
    }
}
