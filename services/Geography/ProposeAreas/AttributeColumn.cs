using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>All values of one attribute, and what can be said of them.</summary>
internal sealed class AttributeColumn
{
    private const int MostColumns = 200;
    private const int MostColumnsOfMany = 20;
    private const int Many = 20_000;
    private const int LongestExample = 60;
    private readonly HashSet<string> _distinct = new(StringComparer.Ordinal);

    private AttributeColumn(string name, IReadOnlyList<SourceFeature> features)
    {
        Name = name;
        Values = [.. features.Select(feature => feature.Properties.GetValueOrDefault(name, ""))];
        Filled = [.. Values.Where(value => value.Length > 0)];
        _distinct.UnionWith(Filled);
    }

    public string Name { get; }

    public IReadOnlyList<string> Values { get; }

    public IReadOnlyList<string> Filled { get; }

    public IReadOnlyCollection<string> Distinct => _distinct;

    public bool IsUnique => Values.Count > 0 && _distinct.Count == Values.Count;

    /// <summary>A file may have one mistake; a key with it is still the key.</summary>
    public bool IsNearlyUnique => Values.Count > 0 && _distinct.Count >= Values.Count * 0.97;

    public static IReadOnlyList<AttributeColumn> Of(IReadOnlyList<SourceFeature> features) =>
        [
            .. features
                .SelectMany(feature => feature.Properties.Keys)
                .Distinct(StringComparer.Ordinal)
                .Take(features.Count > Many ? MostColumnsOfMany : MostColumns)
                .Select(name => new AttributeColumn(name, features)),
        ];

    /// <summary>The share of the values that fulfil something.</summary>
    public double Share(Func<string, bool> rule) => Filled.Count == 0 ? 0 : (double)Filled.Count(rule) / Filled.Count;

    public ProposedColumn Described() =>
        new()
        {
            Name = Name,
            Examples = [.. _distinct.Take(5).Select(Shorten)],
            Distinct = _distinct.Count,
            Empty = Values.Count - Filled.Count,
            IsUnique = IsUnique,
        };

    public static string Shorten(string text) => text.Length > LongestExample ? text[..LongestExample] + "…" : text;
}
