using System.Buffers;
using System.Text;

namespace Sozialplanung.Tables;

/// <summary>The rows of a table file, one after another; the spans are valid until the next <see cref="Read"/>.</summary>
public abstract class TableRows : IDisposable
{
    /// <summary>More columns than any real table has; a file beyond it is no table.</summary>
    public const int MaximumColumns = 16_384;

    /// <summary>Longest row in characters; it bounds the memory of reading.</summary>
    public const int MaximumRowLength = 1 << 20;

    // Marks that join with the letter before them begin behind it.
    private const char LastWithoutMarks = '\u02FF';

    /// <summary>Goes to the next row; false at the end. Errors: <see cref="UnreadableFileException"/>.</summary>
    public abstract bool Read();

    /// <summary>For whoever stops before the end: reads what is left where only the end tells whether the file is whole. Errors: <see
    /// cref="UnreadableFileException"/>.</summary>
    public virtual void Finish() { }

    /// <summary>Cells of the row.</summary>
    public abstract int Count { get; }

    /// <summary>Line of the file (or row of the sheet) where the row begins, from 1.</summary>
    public abstract long Line { get; }

    /// <summary>Line of the file where the table begins: of several below each other the one that is read.</summary>
    public virtual long FirstLine => 1;

    /// <summary>Text of a cell, its letters composed; empty beyond the last.</summary>
    public ReadOnlySpan<char> this[int column] => HasMarks ? Composed(Text(column)) : Text(column);

    /// <summary>Whether the cell is a number by its type; its text is then written with a decimal point, whatever the profile
    /// says.</summary>
    public virtual bool IsNumber(int column) => false;

    /// <summary>Whether a number is shown times a hundred with a percent sign: 0.125 as 12,5 %.</summary>
    public virtual bool IsPercent(int column) => false;

    /// <summary>Whether any cell of the row holds something that cannot be taken as what it shows.</summary>
    public virtual bool HasDoubts => false;

    /// <summary>What a cell shows and cannot be taken as meant, as a German sentence that names the cell; null where nothing is in the
    /// way.</summary>
    public virtual string? DoubtOf(int column) => null;

    /// <summary>Whether the row is hidden from who looks at the file.</summary>
    public virtual bool IsHidden => false;

    /// <summary>The same for a column.</summary>
    public virtual bool IsHiddenColumn(int column) => false;

    /// <summary>Cells that are shown as one, known when the file is at its end.</summary>
    public virtual IReadOnlyList<MergedCells> Merged => [];

    /// <summary>What a person calls the place of a cell of the row (<c>Zelle C4</c>); empty where only line and label tell.</summary>
    public virtual string AddressOf(int column) => "";

    /// <summary>Whether the place of a cell is known only by counting those before it, so that one too few or too many moves all
    /// behind it.</summary>
    public abstract bool IsCounted { get; }

    /// <summary>Bytes read so far, of <see cref="Length"/>.</summary>
    public abstract long Position { get; }

    /// <summary>Bytes of the whole file.</summary>
    public abstract long Length { get; }

    /// <summary>What was detected, in German, for the delivery report.</summary>
    public abstract string Description { get; }

    /// <summary>Name of the file in the archive that the table came in; null where it came as it is.</summary>
    public string? Entry { get; set; }

    /// <summary>Whether every cell of the row is empty or blank.</summary>
    public virtual bool IsEmptyRow
    {
        get
        {
            for (var i = 0; i < Count; i++)
            {
                if (!this[i].IsWhiteSpace())
                {
                    return false;
                }
            }

            return true;
        }
    }

    /// <summary>The text in Unicode's composed form (NFC): „ä“ as one letter or as „a“ with a diaeresis is the same text, and
    /// whatever is compared with a cell goes through here too.</summary>
    public static ReadOnlySpan<char> Composed(ReadOnlySpan<char> text) =>
        !AnyMarkIn(text) || !IsText(text) || text.IsNormalized() ? text : text.ToString().Normalize();

    // What is no text has no form: normalisation throws on halves of signs and on U+FFFE.
    private static bool IsText(ReadOnlySpan<char> text) => !text.Contains('\uFFFE') && IsPaired(text);

    private static bool IsPaired(ReadOnlySpan<char> text)
    {
        while (!text.IsEmpty)
        {
            if (Rune.DecodeFromUtf16(text, out _, out var length) != OperationStatus.Done)
            {
                return false;
            }

            text = text[length..];
        }

        return true;
    }

    /// <summary>Whether a cell of the row may hold marks that join with the letter before them; whoever reads much at once knows it for
    /// all cells together.</summary>
    protected virtual bool HasMarks => true;

    /// <summary>Whether any of these signs is such a mark, or may be.</summary>
    protected static bool AnyMarkIn(ReadOnlySpan<char> text) => text.IndexOfAnyExceptInRange('\0', LastWithoutMarks) >= 0;

    /// <summary>Text of a cell as the file has it; empty beyond the last.</summary>
    protected abstract ReadOnlySpan<char> Text(int column);

    /// <summary>Closes the file.</summary>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Closes what the reader of this format has open.</summary>
    protected abstract void Dispose(bool isDisposing);
}
