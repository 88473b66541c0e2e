using NetTopologySuite.Geometries;
using Sozialplanung.Geometry.Coordinates;
using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Imports;

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
                $"Das Profil nennt das Koordinatensystem „{profile.Crs}“. Gelesen werden {CoordinateSystemDetection.KnownNames}.",
                column: "crs"
            );
            return [];
        }

        try
        {
            var geoFile = GeoFile.Open(file);
            var layer = geoFile.Read(
                new GeoReadOptions
                {
                    Layer = profile.Layer,
                    System = system,
                    IsSwapped = profile.SwapAxes,
                    Limits = new GeoJsonLimits { Cancelled = cancellationToken },
                }
            );
            var bare =
                profile.HasMembersByProperty && geoFile.Format == GeoFileFormat.GeoJson && !GeoFile.IsPacked(file.Span)
                    ? BareFeatures.Read(file)
                    : [];
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

    /// <summary>The system a person names; null with true: as the file says.</summary>
    public static bool TryReadSystem(string text, out CoordinateSystem? system)
    {
        system = text == "auto" ? null : CoordinateSystemDetection.FromName(text);
        return system is not null || text == "auto";
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
        if (GermanExtent.Holds(extent, system))
        {
            return;
        }

        var reason =
            CoordinateSystemDetection.LooksSwapped(extent, system)
                ? "Die Achsen sind vertauscht; ist das so gemeint, bitte „Achsen vertauschen“ (swapAxes) angeben"
            : system != CoordinateSystem.Wgs84 && CoordinateSystemDetection.FromExtent(extent) == CoordinateSystem.Wgs84
                ? "Es sind Grad und keine Meter"
            : "Ist es ein anderes Koordinatensystem?";
        var place = FormattableString.Invariant($"in EPSG:{(int)system} bei {extent.MinX:0.###} | {extent.MinY:0.###}");
        findings.Refuse(
            $"Das Gebiet liegt nicht in Deutschland ({place}). {reason}{(reason.EndsWith('?') ? "" : ".")}",
            feature.Number,
            "geometry"
        );
    }

    public static SourceFeature Source(GeoFeature feature) => new(feature.Number, Trimmed(feature.Properties), feature.Geometry);

    private static Dictionary<string, string> Trimmed(IReadOnlyDictionary<string, string?> properties) =>
        properties.ToDictionary(property => property.Key, property => property.Value?.Trim() ?? "", StringComparer.Ordinal);
}
