namespace Sozialplanung.Ingestion.Areas;

/// <summary>All areas of the current division, found by key or by name, numbered so that counting needs no text.</summary>
internal sealed class AreaDirectory
{
    private readonly AreaRow[] _areas;
    private readonly int[][] _ancestors;
    private readonly Dictionary<string, int> _byCode = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _bySpan;
    private readonly Dictionary<(string Level, string Name), int> _byName = [];

    public AreaDirectory(IEnumerable<AreaRow> areas, string version, string divisionVersion = "")
    {
        (Version, DivisionVersion) = (version, divisionVersion);
        _areas = [.. areas.OrderBy(area => area.Code, StringComparer.Ordinal)];
        for (var i = 0; i < _areas.Length; i++)
        {
            _byCode[_areas[i].Code] = i;
            _byName.TryAdd((_areas[i].Level, NameKey(_areas[i].Name)), i);
        }

        _bySpan = _byCode.GetAlternateLookup<ReadOnlySpan<char>>();
        _ancestors = [.. _areas.Select(AncestorsOf)];
    }

    /// <summary>Another one with each fetch.</summary>
    public string Version { get; }

    /// <summary>The Gebietsstand.</summary>
    public string DivisionVersion { get; }

    public int Count => _areas.Length;

    public AreaRow this[int index] => _areas[index];

    /// <summary>The area with this key; -1 where the division has none.</summary>
    public int Find(ReadOnlySpan<char> code) => _bySpan.TryGetValue(code, out var index) ? index : -1;

    /// <summary>The area of a level with this name, whatever way its umlauts and blanks are written; -1 where there is
    /// none.</summary>
    public int FindByName(string level, ReadOnlySpan<char> name) =>
        _byName.TryGetValue((level, NameKey(name.ToString())), out var index) ? index : -1;

    /// <summary>The areas around this one, from the root downwards, without itself.</summary>
    public ReadOnlySpan<int> Ancestors(int index) => _ancestors[index];

    public IEnumerable<int> OfLevel(string level) =>
        Enumerable.Range(0, _areas.Length).Where(index => _areas[index].Level == level);

    private int[] AncestorsOf(AreaRow area) =>
        [.. area.Path.Where(code => code != area.Code && _byCode.ContainsKey(code)).Select(code => _byCode[code])];

    private static string NameKey(string name) =>
        string.Concat(
            name.ToLowerInvariant()
                .Replace("ä", "ae", StringComparison.Ordinal)
                .Replace("ö", "oe", StringComparison.Ordinal)
                .Replace("ü", "ue", StringComparison.Ordinal)
                .Replace("ß", "ss", StringComparison.Ordinal)
                .Where(char.IsLetterOrDigit)
        );
}
