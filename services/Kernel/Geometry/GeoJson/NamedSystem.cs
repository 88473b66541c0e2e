using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;

namespace Sozialplanung.Geometry.GeoJson;

/// <summary>
/// The coordinate system as a file names it, beside the one that a person says it has. Where they differ the file is refused: one of
/// them would draw the map in another place.
/// </summary>
/// <param name="Text">The name in the file; null: it has none.</param>
/// <param name="System">What the name means; null: not known.</param>
/// <param name="Source">Who names it, for sentences.</param>
internal sealed record NamedSystem(string? Text, CoordinateSystem? System, string Source)
{
    public static readonly NamedSystem None = new(null, null, "");

    /// <summary>Errors: <see cref="GeoFormatException"/> where the two differ, or the name is not known and nobody says more.</summary>
    public void Check(CoordinateSystem? wanted)
    {
        if (wanted is { } given && System is { } own && given != own)
        {
            throw new GeoFormatException($"Angegeben ist EPSG:{(int)given}, {Source} nennt EPSG:{(int)own}.");
        }

        if (wanted is null && System is null && Text is not null)
        {
            throw new GeoFormatException(
                $"Die Datei nennt das Koordinatensystem „{GeoJsonReader.Shorten(Text)}“; das wird nicht gelesen. Bitte in EPSG:25832 umrechnen."
            );
        }
    }

    public bool IsKnown(CoordinateSystem? wanted) => wanted is not null || System is not null;

    /// <summary>
    /// The system of the coordinates: said, named, or told from where they lie. Errors: <see cref="GeoFormatException"/>.
    /// </summary>
    public CoordinateSystem Or(CoordinateSystem? wanted, Envelope extent)
    {
        if ((wanted ?? System) is { } known)
        {
            return known;
        }

        if (extent.IsNull)
        {
            return CoordinateSystem.Wgs84;
        }

        if (CoordinateSystemDetection.LooksSwapped(extent))
        {
            throw new GeoFormatException(
                CoordinateSystemDetection.FromExtent(extent) == CoordinateSystem.Wgs84
                    ? "Länge und Breite sind vertauscht: Erwartet wird zuerst die Länge, dann die Breite. Ist das so gemeint, bitte „Achsen vertauschen“ (swapAxes) angeben."
                    : "Rechts- und Hochwert sind vertauscht: Erwartet wird zuerst der Rechtswert. Ist das so gemeint, bitte „Achsen vertauschen“ (swapAxes) angeben."
            );
        }

        return CoordinateSystemDetection.FromExtent(extent)
            ?? throw new GeoFormatException(
                "Das Koordinatensystem ist nicht erkennbar. Bitte angeben, zum Beispiel EPSG:25832 oder EPSG:4326."
            );
    }
}
