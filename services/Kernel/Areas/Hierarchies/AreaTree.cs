namespace Sozialplanung.Areas.Hierarchies;

/// <summary>
/// The tree of areas of one Gebietsstand, and beside it the overlapping divisions that are made of its finest areas. Areas have
/// numbers from 0, so that counting needs no text. Areas with a finding stay in the tree where that is possible; an area in a
/// cycle and a repeated code are left out. Immutable.
/// </summary>
public sealed class AreaTree
{
    private readonly Area[] _areas;
    private readonly Dictionary<string, int> _numbers;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly string[][] _paths;
    private readonly int[][] _ancestors;
    private readonly int[][] _children;

    private AreaTree(IReadOnlyList<AreaLevel> levels, AreaTreeCheck check)
    {
        Levels = levels;
        Findings = check.Findings;
        FinestLevel = levels.MaxBy(level => level.Rank)?.Code ?? "";
        _areas = [.. check.Areas.Values];
        _numbers = new(_areas.Length, StringComparer.Ordinal);
        for (var area = 0; area < _areas.Length; area++)
        {
            _numbers.Add(_areas[area].Code, area);
        }

        _bySpan = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _paths = [.. _areas.Select(area => check.Paths[area.Code])];
        _ancestors = [.. _paths.Select(path => path[..^1].Select(code => _numbers[code]).ToArray())];
        var children = Enumerable.Range(0, _areas.Length).ToLookup(area => _ancestors[area] is [.., var parent] ? parent : -1);
        _children = [.. _areas.Select((_, area) => children[area].ToArray())];
        Parts = [.. _areas.Select((_, area) => PartsOf(area))];
        PartsFirst = Order();
    }

    /// <summary>What a person should look at: unknown parents, cycles, repeated codes.</summary>
    public IReadOnlyList<AreaFinding> Findings { get; }

    /// <summary>The levels, in the order given.</summary>
    public IReadOnlyList<AreaLevel> Levels { get; }

    /// <summary>Code of the level with the largest rank.</summary>
    public string FinestLevel { get; }

    /// <summary>All areas of the tree by their numbers, in the order given.</summary>
    public IReadOnlyList<Area> Areas => _areas;

    /// <summary>How many areas the tree has.</summary>
    public int Count => _areas.Length;

    /// <summary>For each area the areas that make it up: those directly beneath, or its members where it belongs to an
    /// overlapping division; none for the finest.</summary>
    public IReadOnlyList<int[]> Parts { get; }

    /// <summary>All areas, each after the areas that make it up.</summary>
    public IReadOnlyList<int> PartsFirst { get; }

    /// <summary>Builds the tree of one day; areas not in force on it are left out. Without a day every area counts.</summary>
    public static AreaTree Build(IReadOnlyList<AreaLevel> levels, IEnumerable<Area> areas, DateOnly? day = null)
    {
        ArgumentNullException.ThrowIfNull(levels);
        ArgumentNullException.ThrowIfNull(areas);
        var check = new AreaTreeCheck(levels.ToDictionary(level => level.Code, StringComparer.Ordinal));
        foreach (var area in areas)
        {
            check.Add(area, day);
        }

        check.CheckParents();
        return new AreaTree(levels, check);
    }

    /// <summary>Whether the code is in the tree.</summary>
    public bool Contains(string code) => _numbers.ContainsKey(code);

    /// <summary>The number of an area; false where the code is not in the tree.</summary>
    public bool TryFind(ReadOnlySpan<char> code, out int area) => _bySpan.TryGetValue(code, out area);

    /// <summary>The area. Errors: <see cref="KeyNotFoundException"/>.</summary>
    public Area this[string code] =>
        _numbers.TryGetValue(code, out var area)
            ? _areas[area]
            : throw new KeyNotFoundException($"Das Gebiet „{code}“ gibt es an diesem Tag nicht.");

    /// <summary>The codes from the root to the area itself; empty where the area does not exist.</summary>
    public IReadOnlyList<string> Path(string code) => _numbers.TryGetValue(code, out var area) ? _paths[area] : [];

    /// <summary>The codes from the root to the area itself, by its number.</summary>
    public IReadOnlyList<string> Path(int area) => _paths[area];

    /// <summary>The numbers of the areas around this one, from the root downwards, without itself.</summary>
    public ReadOnlySpan<int> Ancestors(int area) => _ancestors[area];

    /// <summary>Codes of the areas directly beneath, in the order given.</summary>
    public IEnumerable<string> Children(string code) =>
        _numbers.TryGetValue(code, out var area) ? _children[area].Select(child => _areas[child].Code) : [];

    /// <summary>Whether the place covers the area: it is the area itself or lies above it.</summary>
    public bool Covers(string place, string area) => Path(area).Contains(place, StringComparer.Ordinal);

    /// <summary>The area of a level that holds the given one; null where there is none.</summary>
    public string? AncestorAt(string code, string level) => Path(code).FirstOrDefault(ancestor => this[ancestor].Level == level);

    /// <summary>Codes of all areas of a level beneath (or equal to) the area, in the order given.</summary>
    public IEnumerable<string> Within(string code, string level)
    {
        if (!_numbers.TryGetValue(code, out var area))
        {
            yield break;
        }

        if (_areas[area].Level == level)
        {
            yield return code;
        }

        foreach (var found in Children(code).SelectMany(child => Within(child, level)))
        {
            yield return found;
        }
    }

    private int[] PartsOf(int area) =>
        _areas[area].Members is { Count: > 0 } members
            ? [.. members.Where(_numbers.ContainsKey).Select(code => _numbers[code])]
            : [.. _children[area].Where(child => _areas[child].Members.Count == 0)];

    private int[] Order()
    {
        var order = new List<int>(Count);
        var isPlaced = new bool[Count];
        void Place(int area, int depth)
        {
            // Members may be given so that areas are made of each other; no way is longer than there are areas.
            if (isPlaced[area] || depth > Count)
            {
                return;
            }

            foreach (var part in Parts[area])
            {
                Place(part, depth + 1);
            }

            if (!isPlaced[area])
            {
                isPlaced[area] = true;
                order.Add(area);
            }
        }

        for (var area = 0; area < Count; area++)
        {
            Place(area, 0);
        }

        return [.. order];
    }
}
