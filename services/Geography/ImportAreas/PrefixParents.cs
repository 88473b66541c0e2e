using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// Areas whose key begins with that of the area they belong to, whatever its length: of all coarser areas, in the file or stored, the one
/// with the longest such key.
/// </summary>
internal static class PrefixParents
{
    public static IReadOnlyList<AreaDraft> Resolve(
        AreaProfile profile,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, AreaRow> known,
        IReadOnlyDictionary<string, LevelProfile> levels,
        ImportFindings findings
    )
    {
        var ranks = drafts
            .DistinctBy(draft => draft.Code, StringComparer.Ordinal)
            .ToDictionary(draft => draft.Code, draft => levels[draft.Level].Rank, StringComparer.Ordinal);
        if (!drafts.Any(IsAsked))
        {
            return drafts;
        }

        // Areas of the same levels are replaced; they cannot be parents.
        var replaced = drafts.Select(draft => draft.Level).ToHashSet(StringComparer.Ordinal);
        foreach (var area in known.Values.Where(area => !replaced.Contains(area.Level)))
        {
            ranks.TryAdd(area.Code, levels[area.Level].Rank);
        }

        var coarsest = drafts.Min(draft => levels[draft.Level].Rank);
        return [.. drafts.Select(draft => IsAsked(draft) ? draft with { Parent = ParentOf(draft) } : draft)];

        bool IsAsked(AreaDraft draft) =>
            draft.Parent is null
            && (draft.FormedFrom.Count > 0 ? levels[draft.Level].Parent : levels[draft.Level].Parent ?? profile.Parent)
                is { IsPrefix: true };

        string? ParentOf(AreaDraft draft)
        {
            var rank = levels[draft.Level].Rank;
            for (var length = draft.Code.Length - 1; length > 0; length--)
            {
                if (ranks.TryGetValue(draft.Code[..length], out var above) && above < rank)
                {
                    return draft.Code[..length];
                }
            }

            if (rank > coarsest)
            {
                findings.Refuse(
                    $"Zu {draft.Parenthesis} fehlt das übergeordnete Gebiet: Keines einer gröberen Ebene hat einen Schlüssel, mit dem dieser beginnt.",
                    draft.Number,
                    "parent"
                );
            }

            return null;
        }
    }
}
