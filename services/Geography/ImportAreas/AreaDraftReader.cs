using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Applies the profile to the features: code, name, level, parent and members of each.</summary>
internal sealed class AreaDraftReader(
    AreaProfile profile,
    IReadOnlyDictionary<string, LevelProfile> levels,
    ImportFindings findings
)
{
    private static readonly char[] _separators = [';', ',', ' ', '\t', '[', ']', '"'];
    private readonly Dictionary<string, int> _seen = new(StringComparer.Ordinal);

    public IReadOnlyList<AreaDraft> Read(IReadOnlyList<SourceFeature> features) => [.. features.Select(Read).OfType<AreaDraft>()];

    private AreaDraft? Read(SourceFeature feature)
    {
        if (LevelOf(feature) is not { } level)
        {
            return null;
        }

        var code = Padded(Property(feature, profile.Code), level.Pad ?? profile.Pad);
        var name = Property(feature, profile.Name);
        if (code is null || name is null)
        {
            return null;
        }

        if (!_seen.TryAdd(code, feature.Number))
        {
            findings.Refuse(
                $"Der Schlüssel „{code}“ kommt zweimal vor, zuerst bei Gebiet {_seen[code]}.",
                feature.Number,
                profile.Code
            );
            return null;
        }

        var members = level.Members;
        if (feature is { Geometry: null, IsTableLine: false } && members?.Property is null)
        {
            findings.Refuse($"Das Gebiet „{code}“ ({name}) hat keine Geometrie.", feature.Number, "geometry");
            return null;
        }

        return new AreaDraft(feature.Number, code, name, level.Code, ParentOf(feature, code, level), feature.Geometry)
        {
            Members = members?.Property is { } property ? MembersOf(feature, code, property) : null,
            Properties = feature.Properties,
        };
    }

    private LevelProfile? LevelOf(SourceFeature feature)
    {
        var named = profile.LevelProperty is { } property
            ? Property(feature, property)
            : profile.Level ?? (profile.Levels.Count > 0 ? profile.Levels[0].Code : "");
        if (named is null)
        {
            return null;
        }

        if (levels.TryGetValue(profile.LevelValues.GetValueOrDefault(named, named), out var level))
        {
            return level;
        }

        findings.Refuse(
            $"Die Ebene „{named}“ ist nicht bekannt. Bekannt sind: {string.Join(", ", levels.Keys)}.",
            feature.Number,
            profile.LevelProperty
        );
        return null;
    }

    private string? ParentOf(SourceFeature feature, string code, LevelProfile level)
    {
        var rule = level.Parent ?? profile.Parent;
        if (rule?.PrefixLength is { } length)
        {
            return length < code.Length ? code[..length] : null;
        }

        var given = rule?.Property is { } property ? feature.Properties.GetValueOrDefault(property, "") : "";
        return rule?.Value ?? (given.Length > 0 ? given : null);
    }

    private IReadOnlyList<string> MembersOf(SourceFeature feature, string code, string property)
    {
        var members = feature
            .Properties.GetValueOrDefault(property, "")
            .Split(_separators, StringSplitOptions.RemoveEmptyEntries);
        if (members.Length == 0)
        {
            findings.Refuse($"Das Gebiet „{code}“ nennt keine Mitglieder.", feature.Number, property);
        }

        return [.. members.Distinct(StringComparer.Ordinal)];
    }

    private string? Property(SourceFeature feature, string property)
    {
        if (feature.Properties.TryGetValue(property, out var text) && text.Length > 0)
        {
            return text;
        }

        var known = feature.Properties.Count == 0 ? "keine" : string.Join(", ", feature.Properties.Keys.Take(12));
        findings.Refuse($"Die Eigenschaft „{property}“ fehlt oder ist leer; vorhanden sind: {known}.", feature.Number, property);
        return null;
    }

    private static string? Padded(string? code, int length) => code?.PadLeft(length, '0');
}
