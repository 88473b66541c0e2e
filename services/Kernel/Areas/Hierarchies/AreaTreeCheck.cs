namespace Sozialplanung.Areas.Hierarchies;

internal sealed class AreaTreeCheck(Dictionary<string, AreaLevel> levels)
{
    private readonly HashSet<string> _parents = new(StringComparer.Ordinal);

    public Dictionary<string, AreaLevel> Levels { get; } = levels;

    public Dictionary<string, Area> Areas { get; } = new(StringComparer.Ordinal);

    public Dictionary<string, string[]> Paths { get; } = new(StringComparer.Ordinal);

    public List<AreaFinding> Findings { get; } = [];

    public void Add(Area area, DateOnly? day)
    {
        if (area.ValidTo < area.ValidFrom)
        {
            Report(AreaFindingKind.ValidityReversed, area.Code, $"„{area.Code}“ endet vor seinem Beginn.");
        }
        else if (day is { } that && !area.IsValidOn(that))
        {
            return;
        }
        else if (!Areas.TryAdd(area.Code, area))
        {
            Report(AreaFindingKind.Duplicate, area.Code, $"„{area.Code}“ kommt an diesem Tag mehrfach vor.");
        }
        else if (!Levels.ContainsKey(area.Level))
        {
            Report(AreaFindingKind.UnknownLevel, area.Code, $"„{area.Code}“ nennt die unbekannte Ebene „{area.Level}“.");
        }
    }

    public void CheckParents()
    {
        foreach (var area in Areas.Values)
        {
            CheckParent(area);
        }

        foreach (var code in Areas.Keys.Where(code => !Paths.ContainsKey(code)).ToList())
        {
            AddPath(code);
        }

        foreach (var code in Areas.Keys.Where(code => !Paths.ContainsKey(code)).ToList())
        {
            Report(AreaFindingKind.Cycle, code, $"„{code}“ liegt über sich selbst oder unter einem solchen Gebiet.");
            Areas.Remove(code);
        }

        ReportChildless();
    }

    private void CheckParent(Area area)
    {
        if (area.Parent is null)
        {
            return;
        }

        _parents.Add(area.Parent);
        if (!Areas.TryGetValue(area.Parent, out var parent))
        {
            Report(
                AreaFindingKind.Orphan,
                area.Code,
                $"„{area.Code}“ liegt unter „{area.Parent}“, das es an diesem Tag nicht gibt."
            );
        }
        else if (
            Levels.TryGetValue(area.Level, out var level)
            && Levels.TryGetValue(parent.Level, out var above)
            && above.Rank >= level.Rank
        )
        {
            Report(
                AreaFindingKind.ParentNotAbove,
                area.Code,
                $"„{area.Code}“ ({level.Name}) liegt unter „{parent.Code}“ ({above.Name}), das keine höhere Ebene ist."
            );
        }
    }

    // Walks up to a known path or a root; a walk longer than the number of areas runs in a circle.
    private void AddPath(string code)
    {
        List<string> way = [];
        string? at = code;
        while (at is not null && Areas.TryGetValue(at, out var area) && !Paths.ContainsKey(at))
        {
            way.Add(at);
            if (way.Count > Areas.Count)
            {
                return;
            }

            at = area.Parent;
        }

        var path = at is not null && Paths.TryGetValue(at, out var above) ? above : [];
        foreach (var next in Enumerable.Reverse(way))
        {
            path = [.. path, next];
            Paths.Add(next, path);
        }
    }

    private void ReportChildless()
    {
        var finest = Levels.Count == 0 ? 0 : Levels.Values.Max(level => level.Rank);
        foreach (var area in Areas.Values)
        {
            if (
                Levels.TryGetValue(area.Level, out var level)
                && level.Rank < finest
                && area.Members.Count == 0
                && !_parents.Contains(area.Code)
            )
            {
                Report(AreaFindingKind.Childless, area.Code, $"„{area.Code}“ ({level.Name}) enthält kein Gebiet.");
            }
        }
    }

    private void Report(AreaFindingKind kind, string code, string text) => Findings.Add(new AreaFinding(kind, code, text));
}
