using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.Geometry.Kml;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Reads the features of a file of areas; everything that cannot be used is refused with its number and a sentence.
/// </summary>
internal static class AreaFileReader
{
    public static IReadOnlyList<SourceFeature> Read(
        ReadOnlyMemory<byte> file,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        if (!TryReadSystem(profile.Crs, out var system))
        {
            findings.Refuse(
                $"Das Profil nennt das Koordinatensystem „{profile.Crs}“. Gelesen werden EPSG:4326, EPSG:25832, EPSG:25833, EPSG:4647 und auto.",
                column: "crs"
            );
            return [];
        }

        try
        {
            var limits = new GeoJsonLimits { Cancelled = cancellationToken };
            var isKml = IsXml(file.Span);
            var layer = isKml ? ReadKml(file, system, limits) : GeoJsonReader.Read(file, system, limits);
            var bare = profile.HasMembersByProperty && !isKml ? BareFeatures.Read(file) : [];
            Tell(layer, bare, findings);
            if (ZoneQuestion.Of(layer) is { } question)
            {
                findings.Refuse(question, column: "crs");
                return [];
            }

            layer.Features.ToList().ForEach(feature => Check(feature, layer.System, findings));
            return findings.HasErrors ? [] : [.. layer.In(CoordinateSystem.Utm32).Features.Select(Source), .. bare];
        }
        catch (GeoFormatException e)
        {
            findings.Refuse(e.Message);
            return [];
        }
    }

    private static bool TryReadSystem(string text, out CoordinateSystem? system)
    {
        system = text == "auto" ? null : CoordinateSystemDetection.FromName(text);
        return system is not null || text == "auto";
    }

    private static bool IsXml(ReadOnlySpan<byte> file) => file.TrimStart("\uFEFF \r\n\t"u8) is [(byte)'<', ..];

    private static GeoLayer ReadKml(ReadOnlyMemory<byte> file, CoordinateSystem? system, GeoJsonLimits limits)
    {
        if (system is not (null or CoordinateSystem.Wgs84))
        {
            throw new GeoFormatException("KML ist immer in EPSG:4326 geschrieben. Bitte „crs“ im Profil auf auto stellen.");
        }

        using var stream = new MemoryStream(file.ToArray());
        return KmlReader.Read(stream, limits);
    }

    private static void Tell(GeoLayer layer, IReadOnlyList<SourceFeature> bare, ImportFindings findings)
    {
        foreach (var finding in layer.Findings.Where(finding => !bare.Any(feature => feature.Number == finding.Feature)))
        {
            if (finding.IsRefused)
            {
                findings.Refuse(finding.Text, finding.Feature, "geometry");
            }
            else
            {
                findings.Warn(finding.Text, finding.Feature, "geometry");
            }
        }

        if (layer.Features.Count + bare.Count == 0 && !findings.HasErrors)
        {
            findings.Refuse("Die Datei enthält keine Gebiete.");
        }
    }

    private static void Check(GeoFeature feature, CoordinateSystem system, ImportFindings findings)
    {
        if (feature.Geometry is not IPolygonal)
        {
            findings.Refuse(
                $"Die Geometrie ist „{feature.Geometry.GeometryType}“; ein Gebiet ist ein Polygon oder MultiPolygon.",
                feature.Number,
                "geometry"
            );
            return;
        }

        var extent = feature.Geometry.EnvelopeInternal;
        if (GermanPlace.Holds(extent, system))
        {
            return;
        }

        var reason =
            system == CoordinateSystem.Wgs84 && CoordinateSystemDetection.LooksSwapped(extent)
                ? "Breite und Länge sind vertauscht"
            : system != CoordinateSystem.Wgs84 && CoordinateSystemDetection.FromExtent(extent) == CoordinateSystem.Wgs84
                ? "es sind Grad und keine Meter"
            : "ist es ein anderes Koordinatensystem?";
        var place = FormattableString.Invariant($"in EPSG:{(int)system} bei {extent.MinX:0.###} | {extent.MinY:0.###}");
        findings.Refuse($"Das Gebiet liegt nicht in Deutschland ({place}): {reason}.", feature.Number, "geometry");
    }

    private static SourceFeature Source(GeoFeature feature) => new(feature.Number, Trimmed(feature.Properties), feature.Geometry);

    private static Dictionary<string, string> Trimmed(IReadOnlyDictionary<string, string?> properties) =>
        properties.ToDictionary(property => property.Key, property => property.Value?.Trim() ?? "", StringComparer.Ordinal);
}
