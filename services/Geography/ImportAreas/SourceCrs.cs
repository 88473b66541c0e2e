using System.Globalization;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Decides in which of the two coordinate systems a file is written, and whether its areas lie where they can.</summary>
internal static class SourceCrs
{
    public const int Wgs84 = 4326;
    public const int Utm32 = 25832;

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>The EPSG number, or null with the reason in the findings.</summary>
    public static int? Decide(string wanted, AreaFile file, ImportFindings findings)
    {
        if (!TryRead(wanted, out var profile))
        {
            findings.Refuse($"Das Profil nennt das Koordinatensystem „{wanted}“. Gelesen werden EPSG:4326, EPSG:25832 und auto.", column: "crs");
            return null;
        }

        if (!TryRead(file.NamedCrs, out var named))
        {
            findings.Refuse($"Die Datei nennt das Koordinatensystem „{file.NamedCrs}“. Gelesen werden EPSG:4326 und EPSG:25832; bitte dorthin umrechnen.");
            return null;
        }

        if (profile is not null && named is not null && profile != named)
        {
            findings.Refuse($"Das Profil nennt EPSG:{profile}, die Datei selbst EPSG:{named}. Bitte das Profil berichtigen oder auf auto stellen.", column: "crs");
            return null;
        }

        var crs = profile ?? named ?? (file.Features.All(feature => feature.Extent.IsEmpty || feature.Extent.FitsDegrees) ? Wgs84 : Utm32);
        foreach (var feature in file.Features.Where(feature => !feature.Extent.IsEmpty))
        {
            Check(feature, crs, findings);
        }

        return findings.HasErrors ? null : crs;
    }

    private static bool TryRead(string? text, out int? crs)
    {
        crs = text switch
        {
            "EPSG:4326" or "urn:ogc:def:crs:OGC:1.3:CRS84" or "urn:ogc:def:crs:EPSG::4326" => Wgs84,
            "EPSG:25832" or "urn:ogc:def:crs:EPSG::25832" => Utm32,
            _ => null,
        };
        return crs is not null || text is null or "auto";
    }

    private static void Check(SourceFeature feature, int crs, ImportFindings findings)
    {
        var extent = feature.Extent;
        // Germany with a margin: 5 to 16 degrees east, 47 to 55.5 degrees north.
        if (crs == Wgs84 ? extent.IsWithin(5, 47, 16, 55.5) : extent.IsWithin(200_000, 5_200_000, 1_000_000, 6_150_000))
        {
            return;
        }

        var place = string.Create(_german, $"{extent.MinX:0.###} / {extent.MinY:0.###}");
        findings.Refuse((crs, extent.FitsDegrees) switch
        {
            (Wgs84, false) => $"Die Koordinaten (etwa {place}) sind keine Grad; das ist nicht EPSG:4326. Sind es Meter in EPSG:25832?",
            (Utm32, true) => $"Die Koordinaten (etwa {place}) sind Grad und keine Meter; das ist nicht EPSG:25832.",
            (Wgs84, true) when extent.IsWithin(47, 5, 55.5, 16) => $"Breite und Länge sind vertauscht: {place}. GeoJSON nennt zuerst die Länge.",
            _ => $"Das Gebiet liegt außerhalb Deutschlands (bei {place} in EPSG:{crs}). Ist es ein anderes Koordinatensystem?",
        }, feature.Number, "geometry");
    }
}
