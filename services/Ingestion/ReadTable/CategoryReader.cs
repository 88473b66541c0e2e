using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Texts;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Texts of one attribute as categories: as the profile maps them, the usual words for a total as the empty
/// category.</summary>
internal sealed class CategoryReader
{
    // Single years of age are a hundred, nationalities two hundred.
    private const int MaximumTexts = 2_000;
    private static readonly string[] _totals = ["", "Insgesamt", "Gesamt", "Zusammen", "Alle", "Total"];
    private readonly List<(string Text, string Category)> _mapped = [];
    private readonly Dictionary<string, string> _known = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

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

    /// <summary>What keeps a text from being a category, whatever the profile says; null where nothing does.</summary>
    public static string? FaultOf(ReadOnlySpan<char> text) => PlainText.FaultOfName(TableLabel.Clean(text));

    /// <summary>The category; null where the profile lists categories and this text is none of them.</summary>
    public string? Read(ReadOnlySpan<char> text)
    {
        if (!_bySpan.TryGetValue(text, out var category))
        {
            category = Map(TableLabel.Clean(text));
            if (category is not null)
            {
                Note(text, category);
            }
        }

        return category;
    }

    private void Note(ReadOnlySpan<char> text, string category)
    {
        if (_known.Count == MaximumTexts)
        {
            throw new UnreadableFileException(
                $"„{Attribute}“ hat in der Datei mehr als 2.000 verschiedene Ausprägungen. Steht im Importprofil die richtige Spalte?"
            );
        }

        _known[text.ToString()] = category;
    }

    private string? Map(string label) =>
        TableLabel.TheOne(_mapped, label, "Ausprägungen")
        ?? (NumericKey.Plain(label, isNumber: false) is { } plain ? TableLabel.TheOne(_mapped, plain, "Ausprägungen") : null)
        ?? (
            Array.Exists(_totals, total => TableLabel.AreSame(total, label)) ? ""
            : _mapped.Count == 0 && PlainText.FaultOfName(label) is null ? Breakdown.CategoryOf(label)
            : null
        );
}
