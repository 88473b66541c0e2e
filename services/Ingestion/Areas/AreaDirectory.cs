using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Areas;

/// <summary>The areas of a Gebietsstand for those who look them up by what a file says: a key or a name.</summary>
internal sealed class AreaDirectory
{
    private readonly AreaTree _tree;
    private readonly ILookup<(string Level, string Name), int> _byName;

    public AreaDirectory(IReadOnlyList<AreaLevel> levels, IEnumerable<Area> areas, string version, string divisionVersion = "")
    {
        (Version, DivisionVersion) = (version, divisionVersion);
        _tree = AreaTree.Build(levels, areas.OrderBy(area => area.Code, StringComparer.Ordinal));
        _byName = Enumerable.Range(0, _tree.Count).ToLookup(area => (_tree.Areas[area].Level, NameKey(_tree.Areas[area].Name)));
    }

    /// <summary>Another one with each fetch.</summary>
    public string Version { get; }

    /// <summary>The Gebietsstand.</summary>
    public string DivisionVersion { get; }

    /// <summary>Whether it is another Gebietsstand than the current one.</summary>
    public bool IsFormer { get; init; }

    public int Count => _tree.Count;

    public Area this[int area] => _tree.Areas[area];

    /// <summary>The area with this key; -1 where the division has none.</summary>
    public int Find(ReadOnlySpan<char> code) => _tree.TryFind(code, out var area) ? area : -1;

    /// <summary>The areas of a level with this name, whatever way its umlauts and blanks are written.</summary>
    public IEnumerable<int> FindByName(string level, string name) => _byName[(level, NameKey(name))];

    /// <summary>The areas around this one, from the root downwards, without itself.</summary>
    public ReadOnlySpan<int> Ancestors(int area) => _tree.Ancestors(area);

    /// <summary>Whether the place is the area itself or lies above it.</summary>
    public bool IsIn(string place, int area) => _tree.Path(area).Contains(place, StringComparer.Ordinal);

    public IEnumerable<int> OfLevel(string level) =>
        Enumerable.Range(0, _tree.Count).Where(area => _tree.Areas[area].Level == level);

    private static string NameKey(string name) =>
        string.Concat(
            TableRows
                .Composed(name)
                .ToString()
                .ToLowerInvariant()
                .Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Where(char.IsLetterOrDigit)
        );
}
