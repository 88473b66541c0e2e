using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>
/// What may import who is bound to a place: areas that its place covers, without moving the place itself, and a new Gebietsstand only
/// where its place is a root. The policies of the tables refuse the rest too; here it gets a sentence.
/// </summary>
internal static class ImportRights
{
    public static async Task<string?> RefusalAsync(
        GeographyDb session,
        AreaProfile profile,
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, string[]> paths,
        IReadOnlyDictionary<string, AreaRow> known,
        CancellationToken cancellationToken
    )
    {
        var caller = session.Caller;
        if (caller.May(Right.WorkEverywhere))
        {
            return null;
        }

        var outside = drafts
            .Where(draft => !caller.Covers(paths[draft.Code]))
            .Take(5)
            .Select(draft => draft.Parenthesis)
            .ToList();
        if (outside.Count > 0)
        {
            return $"Diese Gebiete liegen außerhalb Ihrer Zuständigkeit ({caller.Place}): {string.Join(", ", outside)}.";
        }

        if (
            drafts.FirstOrDefault(draft => draft.Code == caller.Place) is { } own
            && known.TryGetValue(own.Code, out var before)
            && before.Parent != own.Parent
        )
        {
            return $"{own.Parenthesis} ist Ihr eigenes Gebiet; wozu es gehört, ändert nur ein Verwalter.";
        }

        var roots = await session.AreasOf(version: null).RootsAsync(cancellationToken);
        return known.Count > 0 || roots.Count == 0 || roots.Contains(caller.Place)
            ? null
            : $"Der Gebietsstand {profile.Version} ist neu; ihn legt an, wer für das ganze Gebiet zuständig ist.";
    }
}
