using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Observations;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>
/// The breakdowns that rows name by their parts. A million rows name some hundred: each is put in order and written once.
/// </summary>
internal sealed class RowBreakdowns(Names breakdowns)
{
    // Neither can stand in an attribute or a category.
    private const char EndOfAttribute = '=';
    private const char EndOfCategory = ';';

    private readonly Dictionary<string, int> _known = new(StringComparer.Ordinal);
    private char[] _text = new char[256];
    private int _length;

    /// <summary>The number of the breakdown of what the row, its column and its measure say together.</summary>
    public int Number(
        List<(string Attribute, string Category)> ofRow,
        IReadOnlyList<(string Attribute, string Category)> ofColumn,
        IReadOnlyList<(string Attribute, string Category)> ofMeasure
    )
    {
        _length = 0;
        foreach (var part in ofRow)
        {
            Append(part);
        }

        for (var index = 0; index < ofColumn.Count; index++)
        {
            Append(ofColumn[index]);
        }

        for (var index = 0; index < ofMeasure.Count; index++)
        {
            Append(ofMeasure[index]);
        }

        var known = _known.GetAlternateLookup<ReadOnlySpan<char>>();
        var parts = _text.AsSpan(0, _length);
        if (!known.TryGetValue(parts, out var number))
        {
            number = breakdowns.Number(Breakdown.Of(ofRow.Concat(ofColumn).Concat(ofMeasure)));
            known[parts] = number;
        }

        return number;
    }

    private void Append((string Attribute, string Category) part)
    {
        var needed = _length + part.Attribute.Length + part.Category.Length + 2;
        if (needed > _text.Length)
        {
            Array.Resize(ref _text, needed * 2);
        }

        part.Attribute.CopyTo(_text.AsSpan(_length));
        _length += part.Attribute.Length;
        _text[_length++] = EndOfAttribute;
        part.Category.CopyTo(_text.AsSpan(_length));
        _length += part.Category.Length;
        _text[_length++] = EndOfCategory;
    }
}
