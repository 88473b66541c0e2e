using System.Globalization;
using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>
/// The rows of a file whose profile lets the signs of footnotes be: <c>12 1)</c>, <c>12¹</c>, <c>Mülheim1)</c>, <c>Köln *)</c>. A digit
/// right behind another is none of them, and <c>m²</c> is a unit.
/// </summary>
internal sealed partial class WithoutFootnotes(TableRows rows) : TableRows
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");
    private long _count;
    private long _lastLine = -1;
    private int _lastColumn = -1;

    public override int Count => rows.Count;

    public override long Line => rows.Line;

    public override long FirstLine => rows.FirstLine;

    public override bool HasDoubts => rows.HasDoubts;

    public override bool IsHidden => rows.IsHidden;

    public override IReadOnlyList<MergedCells> Merged => rows.Merged;

    public override bool IsCounted => rows.IsCounted;

    public override long Position => rows.Position;

    public override long Length => rows.Length;

    public override string Description => rows.Description;

    public override bool Read() => rows.Read();

    public override void Finish() => rows.Finish();

    public override bool IsNumber(int column) => rows.IsNumber(column);

    public override bool IsPercent(int column) => rows.IsPercent(column);

    public override string? DoubtOf(int column) => rows.DoubtOf(column);

    public override bool IsHiddenColumn(int column) => rows.IsHiddenColumn(column);

    public override string AddressOf(int column) => rows.AddressOf(column);

    /// <summary>At the end of the file: that there was something that may matter to who reads the numbers.</summary>
    public void Report(FindingList findings)
    {
        if (_count > 0)
        {
            findings.Info(
                "footnotes-skipped",
                $"An {_count.ToString("N0", _german)} {(_count == 1 ? "Zelle" : "Zellen")} wurden Fußnotenzeichen übergangen, zuletzt in Zeile {_lastLine}. Was die Fußnoten sagen, wurde nicht gelesen."
            );
        }
    }

    protected override ReadOnlySpan<char> Text(int column)
    {
        var text = rows[column];
        if (rows.IsNumber(column) || text.TrimEnd() is not [.., var last] || !IsMark(last))
        {
            return text;
        }

        var without = Marks().Replace(text.ToString(), "");
        if (without.Length < text.Length && without.Length > 0)
        {
            Note(column);
            return without;
        }

        return text;
    }

    protected override void Dispose(bool isDisposing) => rows.Dispose();

    private static bool IsMark(char last) =>
        last is ')' or '*' or '\u00B9' or '\u00B2' or '\u00B3' or (>= '\u2070' and <= '\u2079');

    /// <summary>A cell is looked at more than once.</summary>
    private void Note(int column)
    {
        if (rows.Line != _lastLine || column > _lastColumn)
        {
            _count++;
        }

        (_lastLine, _lastColumn) = (rows.Line, Math.Max(column, rows.Line == _lastLine ? _lastColumn : -1));
    }

    [GeneratedRegex(
        """
            (?: \s+ \d{1,2} \)              # 12 1)
              | (?<=[\p{L}.)]) \d{1,2} \)   # Mülheim1)
              | \s* \*{1,3} \)              # Köln *)
              | (?<=[\p{L}\d.)]) \*{1,3}    # Köln*
              | (?<! \b[ckd]?m ) [¹²³⁰⁴-⁹]+ \)?
            )+ \s* $
            """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        1000
    )]
    private static partial Regex Marks();
}
