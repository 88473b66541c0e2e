namespace Sozialplanung.Areas.Hierarchies;

/// <summary>
/// The tree of areas on one day (a Gebietsstand). Areas with a finding stay in the tree where that is possible; an area in a
/// cycle and a repeated code are left out. Immutable.
/// </summary>
public sealed class AreaHierarchy
{
    private readonly Dictionary<string, Area> _areas;
    private readonly Dictionary<string, AreaLevel> _levels;
    private readonly Dictionary<string, string[]> _paths;
    private readonly ILookup<string, string> _children;

    private AreaHierarchy(
        Dictionary<string, Area> areas,
        Dictionary<string, AreaLevel> levels,
        Dictionary<string, string[]> paths,
        IReadOnlyList<AreaFinding> findings
    )
    {
        _areas = areas;
        _levels = levels;
        _paths = paths;
        _children = areas
            .Values.Where(area => area.Parent is not null)
            .ToLookup(area => area.Parent!, area => area.Code, StringComparer.Ordinal);
        Findings = findings;
        FinestLevel = levels.Values.MaxBy(level => level.Rank)?.Code ?? "";
    }

    /// <summary>What a person should look at: unknown parents, cycles, repeated codes.</summary>
    public IReadOnlyList<AreaFinding> Findings { get; }

    /// <summary>Code of the level with the largest rank.</summary>
    public string FinestLevel { get; }

    /// <summary>All areas of the tree, in the order given.</summary>
    public IReadOnlyCollection<Area> Areas => _areas.Values;

    /// <summary>Builds the tree of one day; areas not in force on it are left out.</summary>
    public static AreaHierarchy Build(IEnumerable<AreaLevel> levels, IEnumerable<Area> areas, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(areas);
        var check = new AreaHierarchyCheck(levels.ToDictionary(level => level.Code, StringComparer.Ordinal));
        foreach (var area in areas)
        {
            check.Add(area, day);
        }

        check.CheckParents();
        return new AreaHierarchy(check.Areas, check.Levels, check.Paths, check.Findings);
    }

    /// <summary>Whether the code is in the tree on its day.</summary>
    public bool Contains(string code) => _areas.ContainsKey(code);

    /// <summary>The area. Errors: <see cref="KeyNotFoundException"/>.</summary>
    public Area this[string code] =>
        _areas.TryGetValue(code, out var area)
            ? area
            : throw new KeyNotFoundException($"Das Gebiet „{code}“ gibt es an diesem Tag nicht.");

    /// <summary>The codes from the root to the area itself; empty where the area does not exist.</summary>
    public IReadOnlyList<string> Path(string code) => _paths.GetValueOrDefault(code, []);

    /// <summary>Codes of the areas directly beneath, in the order given.</summary>
    public IEnumerable<string> Children(string code) => _children[code];

    /// <summary>Whether the place covers the area: it is the area itself or lies above it.</summary>
    public bool Covers(string place, string area) => Path(area).Contains(place, StringComparer.Ordinal);

    /// <summary>The area of a level that holds the given one; null where there is none.</summary>
    public string? AncestorAt(string code, string level) =>
        Path(code).FirstOrDefault(ancestor => _areas[ancestor].Level == level);

    /// <summary>Codes of all areas of a level beneath (or equal to) the area, in the order given.</summary>
    public IEnumerable<string> Within(string code, string level)
    {
        if (!_areas.TryGetValue(code, out var area))
        {
            yield break;
        }

        if (area.Level == level)
        {
            yield return code;
        }

        foreach (var found in Children(code).SelectMany(child => Within(child, level)))
        {
            yield return found;
        }
    }
}
