using System.Buffers;

namespace Sozialplanung.Tables;

/// <summary>
/// CSV as RFC 4180 has it, opened by <see cref="CsvFormat.Open"/>: fields in quotes may hold separators and line breaks. One
/// buffer, no text allocated per cell; a row longer than the bound is an error and never memory.
/// </summary>
public sealed class CsvRows : TableRows
{
    private const char Quote = '"';
    private readonly TextReader _text;
    private readonly Stream _bytes;
    private readonly SearchValues<char> _ends;
    private readonly char _separator;
    private readonly List<CsvField> _fields = new(64);
    private readonly string _description;
    private readonly int _longestRow;
    private char[] _buffer = new char[1 << 16];
    private int _row;
    private int _filled;
    private int _next;
    private long _nextLine = 1;
    private long _line;
    private bool _isAtEnd;
    private bool _hasMarks;

    internal CsvRows(Stream bytes, TextReader text, char separator, string description, int longestRow = MaximumRowLength)
    {
        _bytes = bytes;
        _text = text;
        _separator = separator;
        _ends = SearchValues.Create([separator, '\n', '\r']);
        _description = description;
        _longestRow = longestRow;
        Length = bytes.Length;
    }

    public override int Count => _fields.Count;

    public override long Line => _line;

    public override bool IsCounted => true;

    public override long Position => _bytes.Position;

    public override long Length { get; }

    public override string Description => _description;

    /// <summary>Whether the last row read ended with a line break; a file cut off in the middle does not.</summary>
    public bool HasLineEnd { get; private set; }

    /// <summary>How the same file is read by several at once; null where it cannot be cut.</summary>
    public CsvSections? Sections { get; init; }

    /// <summary>Lines read so far.</summary>
    public long Lines => _nextLine - 1;

    public override bool Read()
    {
        _fields.Clear();
        _row = _next;
        _line = _nextLine;
        if (!Has(0))
        {
            return false;
        }

        var at = 0;
        while (true)
        {
            at = Has(at) && _buffer[_row + at] == Quote ? ReadQuoted(at) : ReadPlain(at);
            if (at > _longestRow)
            {
                throw CsvFaults.RowTooLong(_line, _longestRow);
            }

            if (_fields.Count > MaximumColumns)
            {
                throw CsvFaults.TooManyColumns(_line);
            }

            if (!Has(at))
            {
                HasLineEnd = false;
                _next = _row + at;
                return true;
            }

            if (_buffer[_row + at] != _separator)
            {
                EndLine(at);
                return true;
            }

            at++;
        }
    }

    protected override bool HasMarks => _hasMarks;

    protected override ReadOnlySpan<char> Text(int column)
    {
        if ((uint)column >= (uint)_fields.Count)
        {
            return [];
        }

        var field = _fields[column];
        var text = _buffer.AsSpan(_row + field.Start, field.Length);
        return field.HasQuotes ? text.ToString().Replace("\"\"", "\"", StringComparison.Ordinal) : text;
    }

    protected override void Dispose(bool isDisposing)
    {
        _text.Dispose();
        _bytes.Dispose();
    }

    private void EndLine(int at)
    {
        var isPair = _buffer[_row + at] == '\r' && Has(at + 1) && _buffer[_row + at + 1] == '\n';
        _next = _row + at + (isPair ? 2 : 1);
        _nextLine++;
        HasLineEnd = true;
    }

    private int ReadPlain(int start)
    {
        var end = FindEnd(start);
        _fields.Add(new CsvField(start, end - start, false));
        return end;
    }

    /// <summary>From the opening quote to the separator or line end behind the closing one.</summary>
    private int ReadQuoted(int start)
    {
        var at = start + 1;
        var hasQuotes = false;
        while (true)
        {
            var found = Find(at, Quote);
            if (found < 0)
            {
                throw CsvFaults.UnclosedQuote(_line);
            }

            at = found + 1;
            if (!Has(at) || _buffer[_row + at] != Quote)
            {
                break;
            }

            hasQuotes = true;
            at++;
        }

        CountLines(start, at);
        var end = FindEnd(at);
        // Text behind the closing quote: the field was not quoted after all, its quotes belong to it.
        _fields.Add(end == at ? new CsvField(start + 1, at - start - 2, hasQuotes) : new CsvField(start, end - start, false));
        return end;
    }

    private void CountLines(int start, int end)
    {
        var text = _buffer.AsSpan(_row + start, end - start);
        _nextLine += text.Count('\n') is var lines and > 0 ? lines : text.Count('\r');
    }

    private int FindEnd(int start)
    {
        var at = start;
        while (true)
        {
            var found = _buffer.AsSpan(_row + at, _filled - _row - at).IndexOfAny(_ends);
            if (found >= 0)
            {
                return at + found;
            }

            at = _filled - _row;
            if (!Fill())
            {
                return at;
            }
        }
    }

    private int Find(int start, char wanted)
    {
        var at = start;
        while (true)
        {
            var found = _buffer.AsSpan(_row + at, _filled - _row - at).IndexOf(wanted);
            if (found >= 0)
            {
                return at + found;
            }

            at = _filled - _row;
            if (!Fill())
            {
                return -1;
            }
        }
    }

    private bool Has(int at) => _row + at < _filled || Fill();

    /// <summary>Reads more text behind what is there; the row moves to the front of the buffer first.</summary>
    private bool Fill()
    {
        if (_isAtEnd)
        {
            return false;
        }

        var kept = _filled - _row;
        if (kept > _longestRow)
        {
            throw CsvFaults.RowTooLong(_line, _longestRow);
        }

        var target = kept * 2 > _buffer.Length ? new char[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_row, kept).CopyTo(target);
        _buffer = target;
        _row = 0;
        _filled = kept;
        var read = _text.Read(_buffer, _filled, _buffer.Length - _filled);
        _isAtEnd = read == 0;
        if (_buffer.AsSpan(_filled, read).IndexOf('\0') is var zero and >= 0)
        {
            throw CsvFaults.ZeroCharacter(_line + _buffer.AsSpan(0, _filled + zero).Count('\n'));
        }

        _hasMarks = _hasMarks || AnyMarkIn(_buffer.AsSpan(_filled, read));
        _filled += read;
        return read > 0;
    }

    private readonly record struct CsvField(int Start, int Length, bool HasQuotes);
}
