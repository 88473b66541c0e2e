using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// How many fields each row of a file has: as many as its header, trailing empty ones left out of account; without a header as
/// many as the first row. Where the place of a field is known only by counting, one too few or too many moves all behind it below
/// the header of another.
/// </summary>
internal sealed class RowWidth
{
    private readonly int _headerFields;
    private readonly bool _hasHeader;
    private int _least;
    private int _most;

    /// <param name="header">The header of the file.</param>
    /// <param name="needed">Fields up to the last one that the profile reads.</param>
    /// <param name="isFilled">Whether labels stand for the empty ones to their right (merged cells), up to the header's end.</param>
    public RowWidth(TableHeader header, int needed, bool isFilled)
    {
        _hasHeader = header.Width > 0;
        _headerFields = header.NamedWidth;
        _least = Math.Max(needed, header.NamedWidth);
        _most = _hasHeader ? Math.Max(_least, isFilled ? header.Width : 0) : int.MaxValue;
    }

    /// <summary>Whether the row ends before its last field.</summary>
    public bool IsShort(int fields) => fields < _least;

    /// <summary>What is wrong with the row, with both counts and what to do; null where it is as wide as it should be.</summary>
    public string? Fault(TableRows rows)
    {
        if (!rows.IsCounted)
        {
            return null;
        }

        var used = Used(rows);
        if (!_hasHeader && _most == int.MaxValue)
        {
            _least = Math.Max(_least, used);
            _most = Math.Max(_least, rows.Count);
        }

        return rows.Count < _least ? Sentence(rows.Count, _least, "Es fehlt ein Wert oder ein Trennzeichen")
            : used > _most
                ? Sentence(used, _most, "Ein Trennzeichen ist zu viel, oder es steht in einem Text ohne Anführungszeichen")
            : null;
    }

    private string Sentence(int found, int expected, string cause)
    {
        var whole =
            !_hasHeader ? $"die erste Zeile hat {expected}"
            : expected == _headerFields ? $"die Kopfzeile hat {expected}"
            : $"gebraucht werden {expected}";
        return $"Die Zeile hat {found} {(found == 1 ? "Feld" : "Felder")}, {whole}. {cause}, und was dahinter steht, gehört zu einer anderen Spalte. "
            + "Bitte berichtigen Sie die Zeile; ist sie eine Fußnote, gehört sie als Schlusszeile (footer) ins Importprofil.";
    }

    private static int Used(TableRows rows)
    {
        var count = rows.Count;
        while (count > 0 && rows[count - 1].IsWhiteSpace())
        {
            count--;
        }

        return count;
    }
}
