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
    public static SourceAreas Read(
        ReadOnlyMemory<byte> file,
        AreaProfile profile,
        ImportFindings findings,
        CancellationToken cancellationToken
    )
    {
        if (AreaTable.IsOne(file))
        {
            return AreaTable.Read(file, profile, findings, cancellationToken);
        }

        if (!TryReadSystem(profile.Crs, out var system))
        {
            findings.Refuse(
                $"Das Profil nennt das Koordinatensystem „{profile.Crs}“. Gelesen werden {CoordinateSystemDetection.KnownNames}.",
                column: "crs"
            );
            return SourceAreas.None;
        }

        try
        {
            var geoFile = GeoFile.Open(file);
            var skipped = new SkippedFeatures(profile.Skip);
            var layer = skipped.Without(
                geoFile.Read(
                    new GeoReadOptions
                    {
                        Layer = profile.Layer,
                        System = system,
                        IsSwapped = profile.SwapAxes,
                        Limits = new GeoJsonLimits { Cancelled = cancellationToken },
                    }
                )
            );
            skipped.Tell(findings);
            var bare =
                profile.HasMembersByProperty && geoFile.Format == GeoFileFormat.GeoJson && !GeoFile.IsPacked(file.Span)
                    ? BareFeatures.Read(file)
                    : [];
            Tell(layer, bare, findings);
            if (ZoneQuestion.Of(layer) is { } question)
            {
                findings.Refuse(question, column: "crs");
                return SourceAreas.None;
            }

            layer.Features.ToList().ForEach(feature => AreaExtent.Check(feature, layer.System, findings));
            var read = new SourceAreas([]) { Skipped = skipped.Count, Repairs = Repairs.Tell(layer, profile, findings) };
            return findings.HasErrors
                ? read
                : read with
                {
                    Features = [.. layer.In(CoordinateSystem.Utm32).Features.Select(Source), .. bare],
                };
        }
        catch (GeoFormatException e)
        {
            findings.Refuse(e.Message);
            return SourceAreas.None;
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
        var numbers = bare.Select(feature => feature.Number).ToHashSet();
        foreach (var finding in layer.Findings.Where(finding => !finding.IsRepair && !numbers.Contains(finding.Feature)))
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

    public static SourceFeature Source(GeoFeature feature) => new(feature.Number, Trimmed(feature.Properties), feature.Geometry);

    private static Dictionary<string, string> Trimmed(IReadOnlyDictionary<string, string?> properties) =>
        properties.ToDictionary(property => property.Key, property => property.Value?.Trim() ?? "", StringComparer.Ordinal);
}
