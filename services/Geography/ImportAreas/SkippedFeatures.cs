using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Leaves out what the rules of a profile name, and says how much that was.</summary>
internal sealed class SkippedFeatures(IReadOnlyList<SkipRule> rules)
{
    private readonly int[] _counts = new int[rules.Count];

    public int Count => _counts.Sum();

    /// <summary>The layer without the features that a rule fits, and without what was found in them.</summary>
    public GeoLayer Without(GeoLayer layer)
    {
        if (rules.Count == 0)
        {
            return layer;
        }

        var left = new HashSet<int>();
        foreach (var feature in layer.Features.Where(feature => IsSkipped(feature.Properties, isEmpty: false)))
        {
            left.Add(feature.Number);
        }

        foreach (
            var finding in layer.Findings.Where(finding =>
                finding.IsRefused && finding.Feature > 0 && IsSkipped(finding.Properties ?? _none, finding.IsEmpty)
            )
        )
        {
            left.Add(finding.Feature);
        }

        return layer with
        {
            Features = [.. layer.Features.Where(feature => !left.Contains(feature.Number))],
            Findings = [.. layer.Findings.Where(finding => !left.Contains(finding.Feature))],
        };
    }

    /// <summary>Whether a rule fits; it is counted then.</summary>
    public bool IsSkipped(IReadOnlyDictionary<string, string?> properties, bool isEmpty)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            if (rules[i].WithoutGeometry ? isEmpty : rules[i].Fits(properties))
            {
                _counts[i]++;
                return true;
            }
        }

        return false;
    }

    public void Tell(ImportFindings findings)
    {
        for (var i = 0; i < rules.Count; i++)
        {
            findings.Warn(
                _counts[i] switch
                {
                    0 => $"Kein Gebiet {rules[i].Text} in der Datei; die Regel des Profils (skip) ließ nichts aus.",
                    1 => $"Wie im Profil vorgesehen ausgelassen: 1 Gebiet {rules[i].Text}.",
                    var count => $"Wie im Profil vorgesehen ausgelassen: {count} Gebiete {rules[i].Text}.",
                },
                column: "skip"
            );
        }
    }

    private static readonly Dictionary<string, string?> _none = [];
}
