namespace Sozialplanung.Indicators.Areas;

/// <summary>
/// The division as numbers: what each area is made of. Areas of an overlapping division are made of their members.
/// </summary>
internal sealed class AreaTree
{
    private readonly Dictionary<string, int> _index;

    public AreaTree(IReadOnlyList<AreaLevel> levels, IReadOnlyList<Area> areas)
    {
        Levels = levels;
        Areas = areas;
        _index = areas
            .Select((area, position) => (area.Code, position))
            .ToDictionary(pair => pair.Code, pair => pair.position, StringComparer.Ordinal);
        Parts = new int[areas.Count][];
        var children = areas
            .Select((area, position) => (area, position))
            .Where(pair => pair.area.Parent is not null && pair.area.Members.Length == 0)
            .ToLookup(pair => pair.area.Parent!, pair => pair.position, StringComparer.Ordinal);
        for (var i = 0; i < areas.Count; i++)
        {
            Parts[i] =
                areas[i].Members.Length > 0
                    ? [.. areas[i].Members.Where(_index.ContainsKey).Select(code => _index[code])]
                    : [.. children[areas[i].Code]];
        }

        PartsFirst = Order();
    }

    public IReadOnlyList<AreaLevel> Levels { get; }

    public IReadOnlyList<Area> Areas { get; }

    /// <summary>For each area the areas that make it up; empty for the finest.</summary>
    public int[][] Parts { get; }

    /// <summary>All areas, each after the areas that make it up.</summary>
    public int[] PartsFirst { get; }

    public int Count => Areas.Count;

    public bool TryFind(string code, out int index) => _index.TryGetValue(code, out index);

    private int[] Order()
    {
        var order = new List<int>(Count);
        var isPlaced = new bool[Count];
        void Place(int area, int depth)
        {
            if (isPlaced[area] || depth > Count)
            {
                return;
            }

            foreach (var part in Parts[area])
            {
                Place(part, depth + 1);
            }

            isPlaced[area] = true;
            order.Add(area);
        }

        for (var i = 0; i < Count; i++)
        {
            Place(i, 0);
        }

        return [.. order];
    }
}
