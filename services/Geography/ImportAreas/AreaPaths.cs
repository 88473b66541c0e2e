using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>Finds the path of each draft from the root to itself, through the file and what is stored.</summary>
internal static class AreaPaths
{
    /// <summary>Paths by code; drafts without a path are told in the findings.</summary>
    public static IReadOnlyDictionary<string, string[]> Of(
        IReadOnlyList<AreaDraft> drafts,
        IReadOnlyDictionary<string, AreaRow> known,
        IReadOnlyDictionary<string, LevelProfile> levels,
        string version,
        ImportFindings findings
    )
    {
        var byCode = drafts.ToDictionary(draft => draft.Code, StringComparer.Ordinal);
        var tree = AreaTree.Build(
            [.. levels.Values.Select(level => new AreaLevel(level.Code, level.Name, level.NamePlural, level.Rank))],
            [
                .. drafts.Select(draft => NewArea(draft.Code, draft.Name, draft.Level, draft.Parent)),
                .. known
                    .Values.Where(area => !byCode.ContainsKey(area.Code))
                    .Select(area => NewArea(area.Code, area.Code, area.Level, area.Parent)),
            ]
        );
        foreach (var finding in tree.Findings)
        {
            if (byCode.TryGetValue(finding.Code, out var draft) && Fault(finding, draft) is { } fault)
            {
                findings.Refuse(fault, draft.Number);
            }
        }

        return drafts.ToDictionary(draft => draft.Code, draft => tree.Path(draft.Code).ToArray(), StringComparer.Ordinal);

        string? Fault(AreaFinding finding, AreaDraft draft) =>
            finding.Kind switch
            {
                AreaFindingKind.Orphan =>
                    $"{draft.Parenthesis} nennt das übergeordnete Gebiet „{draft.Parent}“; das gibt es weder in der Datei noch im Gebietsstand {version}.",
                // A parent must be of a coarser level; that also rules out circles.
                AreaFindingKind.ParentNotAbove => $"{draft.Parenthesis} gehört zur Ebene {levels[draft.Level].Name}; "
                    + $"sein übergeordnetes Gebiet „{draft.Parent}“ ({levels[LevelOf(draft.Parent!)].Name}) ist nicht gröber.",
                _ => null,
            };

        string LevelOf(string code) => byCode.TryGetValue(code, out var draft) ? draft.Level : known[code].Level;
    }

    private static Area NewArea(string code, string name, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = name,
            Level = level,
            Parent = parent,
        };
}
