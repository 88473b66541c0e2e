namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Finds the path of each draft from the root to itself, through the file and what is stored.</summary>
internal sealed class AreaTree(
    IReadOnlyList<AreaDraft> drafts,
    IReadOnlyDictionary<string, KnownArea> known,
    IReadOnlyDictionary<string, LevelProfile> levels,
    string version,
    ImportFindings findings
)
{
    private readonly Dictionary<string, AreaDraft> _drafts = drafts.ToDictionary(draft => draft.Code, StringComparer.Ordinal);
    private readonly Dictionary<string, string[]?> _paths = new(StringComparer.Ordinal);

    /// <summary>Paths by code; drafts without a path are told in the findings.</summary>
    public IReadOnlyDictionary<string, string[]> Paths()
    {
        foreach (var draft in drafts)
        {
            PathOf(draft);
        }

        return _paths
            .Where(path => path.Value is not null)
            .ToDictionary(path => path.Key, path => path.Value!, StringComparer.Ordinal);
    }

    private string[]? PathOf(AreaDraft draft)
    {
        if (!_paths.TryGetValue(draft.Code, out var path))
        {
            path =
                draft.Parent is null ? [draft.Code]
                : Above(draft) is { } above ? [.. above, draft.Code]
                : null;
            _paths[draft.Code] = path;
        }

        return path;
    }

    private string[]? Above(AreaDraft draft)
    {
        var parent = _drafts.GetValueOrDefault(draft.Parent!);
        var stored = parent is null ? known.GetValueOrDefault(draft.Parent!) : null;
        if (parent is null && stored is null)
        {
            findings.Refuse(
                $"{draft.Parenthesis} nennt das übergeordnete Gebiet „{draft.Parent}“; das gibt es weder in der Datei noch im Gebietsstand {version}.",
                draft.Number
            );
            return null;
        }

        // A parent must be of a coarser level; that also rules out circles.
        var level = levels[(parent?.Level ?? stored?.Level)!];
        if (level.Rank >= levels[draft.Level].Rank)
        {
            findings.Refuse(
                $"{draft.Parenthesis} gehört zur Ebene {levels[draft.Level].Name}; "
                    + $"sein übergeordnetes Gebiet „{draft.Parent}“ ({level.Name}) ist nicht gröber.",
                draft.Number
            );
            return null;
        }

        return parent is null ? stored!.Path : PathOf(parent);
    }
}
