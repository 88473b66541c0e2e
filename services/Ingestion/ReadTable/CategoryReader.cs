using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Texts of one attribute as categories: as the profile maps them, the usual words for a total as the empty
/// category.</summary>
internal sealed class CategoryReader
{
    private static readonly string[] _totals = ["", "Insgesamt", "Gesamt", "Zusammen", "Alle", "Total"];
    private readonly List<(string Text, string Category)> _mapped = [];
    private readonly Dictionary<string, string?> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string?>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public CategoryReader(string attribute, ImportProfile profile)
    {
        Attribute = attribute;
        if (profile.Categories.TryGetValue(attribute, out var categories))
        {
            _mapped = [.. categories.Select(pair => (TableLabel.Clean(pair.Key), Breakdown.CategoryOf(pair.Value)))];
        }

        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public string Attribute { get; }

    /// <summary>The category; null where the profile lists categories and this text is none of them.</summary>
    public string? Read(ReadOnlySpan<char> text)
    {
        if (!_bySpan.TryGetValue(text, out var category))
        {
            category = Map(TableLabel.Clean(text));
            _known[text.ToString()] = category;
        }

        return category;
    }

    private string? Map(string label) =>
        TableLabel.TheOne(_mapped, label, "Ausprägungen")
        ?? (NumericKey.Plain(label, isNumber: false) is { } plain ? TableLabel.TheOne(_mapped, plain, "Ausprägungen") : null)
        ?? (
            Array.Exists(_totals, total => TableLabel.AreSame(total, label)) ? ""
            : _mapped.Count == 0 ? Breakdown.CategoryOf(label)
            : null
        );
}
