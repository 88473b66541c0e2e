using System.Globalization;
using Sozialplanung.Ingestion.Findings;

namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>Columns, measures and categories of a file that its profile leaves out without listing them: said, so that nobody takes
/// what is left for the whole.</summary>
internal sealed class SkippedParts
{
    private const int Named = 8;
    private const int Kept = 1000;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private readonly IReadOnlyList<string> _columns;
    private readonly Dictionary<string, long> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<string, long>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public SkippedParts(IReadOnlyList<string> columns)
    {
        _columns = columns;
        _bySpan = _rows.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>A row was left out because of this text.</summary>
    public void Note(ReadOnlySpan<char> text)
    {
        if (_bySpan.TryGetValue(text, out var count))
        {
            _bySpan[text] = count + 1;
        }
        else if (_rows.Count < Kept)
        {
            _bySpan[text] = 1;
        }
    }

    public void Report(FindingList findings)
    {
        if (_columns.Count > 0)
        {
            findings.Info(
                "columns-skipped",
                $"Das Importprofil übergeht {(_columns.Count == 1 ? "eine Spalte" : $"{_columns.Count} Spalten")}: {Quoted(_columns)}. Was übrig bleibt, ist nicht das Ganze."
            );
        }

        if (_rows.Count > 0)
        {
            var texts = _rows.OrderByDescending(text => text.Value).ThenBy(text => text.Key, StringComparer.Ordinal).ToArray();
            findings.Info(
                "rows-skipped",
                $"Das Importprofil übergeht Zeilen mit {Quoted([.. texts.Select(text => text.Key)])}: {_rows.Values.Sum().ToString("N0", _german)} Zeilen. Was übrig bleibt, ist nicht das Ganze."
            );
        }
    }

    private static string Quoted(IReadOnlyList<string> texts) =>
        string.Join(", ", texts.Take(Named).Select(text => $"„{(text.Length <= 60 ? text : text[..60] + "…")}“"))
        + (texts.Count > Named ? $" und {texts.Count - Named} weitere" : "");
}
