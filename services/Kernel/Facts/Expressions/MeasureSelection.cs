namespace Sozialplanung.Facts.Expressions;

/// <summary>
/// A measure, or the part of it in certain categories: <c>bevoelkerung[alter=65-79,80+;geschlecht=w]</c>. No attributes: all of
/// it.
/// </summary>
public sealed record MeasureSelection
{
    private readonly SortedDictionary<string, SortedSet<string>> _categories;

    /// <summary>The chosen categories by attribute; none: all of the measure.</summary>
    public MeasureSelection(string measure, IReadOnlyDictionary<string, IReadOnlyCollection<string>> categories)
    {
        Measure = measure;
        _categories = new(StringComparer.Ordinal);
        foreach (var (attribute, chosen) in categories)
        {
            _categories[attribute] = new SortedSet<string>(chosen, StringComparer.Ordinal);
        }

        Key =
            _categories.Count == 0
                ? measure
                : $"{measure}[{string.Join(';', _categories.Select(pair => $"{pair.Key}={string.Join(',', pair.Value)}"))}]";
    }

    /// <summary>Code of the measure.</summary>
    public string Measure { get; }

    /// <summary>The canonical text: equal selections have equal keys.</summary>
    public string Key { get; }

    /// <summary>The attributes of which categories are chosen, in a stable order.</summary>
    public IReadOnlyCollection<string> Attributes => _categories.Keys;

    /// <summary>The chosen categories, in a stable order.</summary>
    public IEnumerable<(string Attribute, string Category)> Categories =>
        _categories.SelectMany(pair => pair.Value.Select(category => (pair.Key, category)));

    /// <summary>Whether a combination of categories, one per attribute, belongs to the selection.</summary>
    public bool Takes(IReadOnlyDictionary<string, string> combination) =>
        _categories.All(pair => combination.TryGetValue(pair.Key, out var category) && pair.Value.Contains(category));

    /// <summary>Whether every combination that this selection takes is taken by the other.</summary>
    public bool IsWithin(MeasureSelection other) =>
        Measure == other.Measure
        && other._categories.All(pair => _categories.TryGetValue(pair.Key, out var own) && own.IsSubsetOf(pair.Value));

    /// <summary>Whether no combination of the measure is taken by both.</summary>
    public bool IsDisjointWith(MeasureSelection other) =>
        Measure == other.Measure
        && other._categories.Any(pair => _categories.TryGetValue(pair.Key, out var own) && !own.Overlaps(pair.Value));

    /// <inheritdoc/>
    public bool Equals(MeasureSelection? other) => other is not null && Key == other.Key;

    /// <inheritdoc/>
    public override int GetHashCode() => Key.GetHashCode(StringComparison.Ordinal);

    /// <inheritdoc/>
    public override string ToString() => Key;
}
