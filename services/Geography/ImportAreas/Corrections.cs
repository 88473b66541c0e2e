using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

internal static class Corrections
{
    public static IReadOnlyList<SourceFeature> Apply(
        IReadOnlyList<Correction> corrections,
        IReadOnlyList<SourceFeature> features,
        ImportFindings findings
    )
    {
        var corrected = features.ToList();
        foreach (var correction in corrections)
        {
            var found = corrected.FindAll(feature =>
                correction.When.All(wanted => feature.Properties.GetValueOrDefault(wanted.Key) == wanted.Value)
            );
            if (found is [var feature])
            {
                corrected[corrected.IndexOf(feature)] = Apply(correction, feature);
                findings.Warn(
                    $"Wie im Profil vorgesehen berichtigt: {Text(correction.When)} wurde zu {Text(correction.Set)}.",
                    feature.Number
                );
            }
            else
            {
                findings.Refuse(
                    $"Die Berichtigung des Profils für {Text(correction.When)} passt auf {found.Count} Gebiete statt auf eines.",
                    column: "corrections"
                );
            }
        }

        return corrected;
    }

    private static SourceFeature Apply(Correction correction, SourceFeature feature)
    {
        var properties = new Dictionary<string, string>(feature.Properties, StringComparer.Ordinal);
        foreach (var (name, value) in correction.Set)
        {
            properties[name] = value;
        }

        return feature with
        {
            Properties = properties,
        };
    }

    private static string Text(IReadOnlyDictionary<string, string> properties) =>
        string.Join(", ", properties.Select(property => $"{property.Key} „{property.Value}“"));
}
