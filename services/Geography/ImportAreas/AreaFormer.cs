using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Adds the areas that no feature of the file is: unions of the areas below them.</summary>
internal sealed class AreaFormer(AreaProfile profile, IReadOnlyDictionary<string, LevelProfile> levels, ImportFindings findings)
{
    private readonly List<AreaDraft> _all = [];
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public static IReadOnlyList<AreaDraft> WithFormed(
        AreaProfile profile,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings
    ) => new AreaFormer(profile, levels, findings).WithFormed(drafts);

    private List<AreaDraft> WithFormed(IReadOnlyList<AreaDraft> drafts)
    {
        foreach (var draft in drafts)
        {
            Add(draft);
        }

        foreach (var form in profile.Form.OrderByDescending(form => levels.GetValueOrDefault(form.Level)?.Rank))
        {
            if (!levels.TryGetValue(form.Level, out var level) || !form.HasKey)
            {
                findings.Refuse(
                    $"Die zu bildende Ebene „{form.Level}“ ist nicht bekannt, oder es fehlt der Schlüssel (property, code oder prefixLength).",
                    column: "form"
                );
                continue;
            }

            Form(form, level);
        }

        return _all;
    }

    private void Form(FormedLevel form, LevelProfile level)
    {
        var below = _all.FindAll(draft => levels[draft.Level] is { Members: null } own && own.Rank > level.Rank);
        if (below.Count == 0)
        {
            if (!findings.HasErrors)
            {
                findings.Refuse(
                    $"Für die zu bildende Ebene „{level.Name}“ hat die Datei keine feineren Gebiete; ihr Rang ({level.Rank}) muss kleiner sein als der ihrer Teile.",
                    column: "form"
                );
            }

            return;
        }

        var rank = below.Min(draft => levels[draft.Level].Rank);
        var keyed = below
            .Where(draft => levels[draft.Level].Rank == rank)
            .Select(draft => (Key: KeyOf(form, draft), Draft: draft))
            .Where(part => part.Key is not null);
        foreach (var group in keyed.ToLookup(part => part.Key!, part => part.Draft, StringComparer.Ordinal))
        {
            if (group.Key.Length == 0 || _places.ContainsKey(group.Key))
            {
                findings.Refuse(
                    group.Key.Length == 0
                        ? $"Für die zu bildende Ebene „{form.Level}“ bleibt kein Zeichen des Schlüssels (prefixLength)."
                        : $"Den zu bildenden Schlüssel „{group.Key}“ gibt es in der Datei schon.",
                    column: "form"
                );
                continue;
            }

            Form(group.Key, [.. group], form, level);
        }
    }

    private void Form(string code, AreaDraft[] parts, FormedLevel form, LevelProfile level)
    {
        var properties = parts.Select(part => part.Properties).Aggregate(Common);
        var name = form.Names.GetValueOrDefault(code) ?? NameOf(code, parts, form) ?? code;
        Add(
            new AreaDraft(0, code, name, level.Code, ParentOf(code, level, properties), null)
            {
                FormedFrom = [.. parts.Select(part => part.Code)],
                Properties = properties,
            }
        );
        foreach (var part in parts)
        {
            _all[_places[part.Code]] = part with { Parent = code };
        }
    }

    /// <summary>Null where the file does not say it; that is told.</summary>
    private string? KeyOf(FormedLevel form, AreaDraft draft)
    {
        if (form.Property is not { } property)
        {
            return form.PrefixLength is { } length ? draft.Code[..Math.Min(length, draft.Code.Length)] : form.Code!;
        }

        if (draft.Properties.TryGetValue(property, out var key) && key.Length > 0)
        {
            return key.PadLeft(form.Pad, '0');
        }

        var given = Parts(draft).DistinctBy(part => part.Properties.GetValueOrDefault(property, "")).Take(2).ToList();
        findings.Refuse(
            given.Count > 1
                ? $"{draft.Parenthesis} gehört nach der Spalte „{property}“ zu mehreren Gebieten: „{Text(given[0])}“ (Gebiet {given[0].Number}) und „{Text(given[1])}“ (Gebiet {given[1].Number})."
                : $"Die Spalte „{property}“ ist leer; zu welchem Gebiet der Ebene „{levels[form.Level].Name}“ {draft.Parenthesis} gehört, ist nicht gesagt.",
            given[^1].Number,
            property
        );
        return null;

        string Text(AreaDraft part) => part.Properties.GetValueOrDefault(property, "");
    }

    /// <summary>The name in a column; where the file has several, the first is taken and that is told.</summary>
    private string? NameOf(string code, AreaDraft[] parts, FormedLevel form)
    {
        if (form.Name is not { } column)
        {
            return null;
        }

        var named = parts
            .SelectMany(Parts)
            .Select(part => (part.Number, Name: part.Properties.GetValueOrDefault(column, "")))
            .Where(part => part.Name.Length > 0)
            .DistinctBy(part => part.Name, StringComparer.Ordinal)
            .ToList();
        if (named.Count == 0)
        {
            findings.Refuse(
                $"Die Spalte „{column}“ ist leer; „{code}“ hätte keinen Namen.",
                Parts(parts[0]).First().Number,
                column
            );
            return null;
        }

        if (named.Count > 1)
        {
            findings.Warn(
                $"„{code}“ heißt in der Spalte „{column}“ verschieden: „{named[0].Name}“ (Gebiet {named[0].Number}) und „{named[1].Name}“ (Gebiet {named[1].Number}); genommen wird „{named[0].Name}“.",
                named[1].Number,
                column
            );
        }

        return named[0].Name;
    }

    private static string? ParentOf(string code, LevelProfile level, IReadOnlyDictionary<string, string> properties) =>
        level.Parent switch
        {
            { Value: { } value } => value,
            { PrefixLength: { } length } => length < code.Length ? code[..length] : null,
            { Property: { } property } => properties.GetValueOrDefault(property) is { Length: > 0 } parent ? parent : null,
            _ => null,
        };

    /// <summary>The features of the file that an area is made of, itself where it is one.</summary>
    private IEnumerable<AreaDraft> Parts(AreaDraft draft) =>
        draft.FormedFrom.Count == 0 ? [draft] : draft.FormedFrom.SelectMany(code => Parts(_all[_places[code]]));

    private static IReadOnlyDictionary<string, string> Common(
        IReadOnlyDictionary<string, string> some,
        IReadOnlyDictionary<string, string> others
    ) =>
        some.Where(property => others.GetValueOrDefault(property.Key) == property.Value)
            .ToDictionary(property => property.Key, property => property.Value, StringComparer.Ordinal);

    private void Add(AreaDraft draft)
    {
        _places[draft.Code] = _all.Count;
        _all.Add(draft);
    }
}
