using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Adds the areas that no file has: unions of the areas below them.</summary>
internal static class AreaFormer
{
    public static IReadOnlyList<AreaDraft> WithFormed(
        AreaProfile profile,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings
    )
    {
        var all = drafts.ToList();
        foreach (var form in profile.Form.OrderByDescending(form => levels.GetValueOrDefault(form.Level)?.Rank))
        {
            if (
                !levels.TryGetValue(form.Level, out var level)
                || (form.PrefixLength is null && string.IsNullOrWhiteSpace(form.Code))
            )
            {
                findings.Refuse(
                    $"Die zu bildende Ebene „{form.Level}“ ist nicht bekannt, oder es fehlt der Schlüssel (code oder prefixLength).",
                    column: "form"
                );
                continue;
            }

            Form(form, level, all, levels, findings);
        }

        return all;
    }

    private static void Form(
        FormedLevel form,
        LevelProfile level,
        List<AreaDraft> all,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings
    )
    {
        var below = all.Where(draft => levels[draft.Level] is { Members: null } own && own.Rank > level.Rank).ToList();
        var rank = below.Count == 0 ? 0 : below.Min(draft => levels[draft.Level].Rank);
        foreach (
            var group in below
                .Where(draft => levels[draft.Level].Rank == rank)
                .GroupBy(draft => CodeOf(form, draft), StringComparer.Ordinal)
        )
        {
            if (group.Key.Length == 0 || all.Exists(draft => draft.Code == group.Key))
            {
                findings.Refuse(
                    group.Key.Length == 0
                        ? $"Für die zu bildende Ebene „{form.Level}“ bleibt kein Zeichen des Schlüssels (prefixLength)."
                        : $"Den zu bildenden Schlüssel „{group.Key}“ gibt es in der Datei schon.",
                    column: "form"
                );
                continue;
            }

            all.Add(
                new AreaDraft(0, group.Key, form.Names.GetValueOrDefault(group.Key, group.Key), level.Code, null, null)
                {
                    FormedFrom = [.. group.Select(draft => draft.Code)],
                }
            );
            foreach (var child in group)
            {
                all[all.IndexOf(child)] = child with { Parent = group.Key };
            }
        }
    }

    private static string CodeOf(FormedLevel form, AreaDraft draft) =>
        form.PrefixLength is { } length ? draft.Code[..Math.Min(length, draft.Code.Length)] : form.Code!;
}
