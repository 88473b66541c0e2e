namespace Sozialplanung.Tables;

/// <summary>
/// Markup from outside on its way to an XML reader. The reader keeps a whole tag in memory, however long, and a note of each element
/// that is open: a tag or a depth that no honest program writes ends the reading. Errors: <see cref="UnreadableFileException"/>.
/// </summary>
public sealed class BoundedMarkupStream(Stream source) : Stream
{
    /// <summary>So many bytes has a tag with its attributes at most.</summary>
    public const int LongestTag = 65_536;

    /// <summary>So many elements lie in each other at most.</summary>
    public const int Deepest = 256;

    // What ends the tag, comment, CDATA or instruction that has begun; nothing in the text between them.
    private static readonly byte[] _none = [];
    private static readonly byte[] _tag = [(byte)'>'];
    private static readonly Dictionary<(int Length, long Signs), byte[]> _begins = new()
    {
        [(1, '?')] = "?>"u8.ToArray(),
        [(3, Signs("!--"))] = "-->"u8.ToArray(),
        [(8, Signs("![CDATA["))] = "]]>"u8.ToArray(),
    };

    private byte[] _end = _none;
    private int _matched;
    private byte _quote;
    private byte _last;
    private int _length;
    private int _depth;
    private bool _isClosing;
    private long _start;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override int Read(Span<byte> buffer)
    {
        var read = source.Read(buffer);
        for (var rest = buffer[..read]; !rest.IsEmpty; rest = rest[1..])
        {
            if (_end.Length == 0)
            {
                var begin = rest.IndexOf((byte)'<');
                if (begin < 0)
                {
                    break;
                }

                rest = rest[begin..];
            }

            Note(rest[0]);
        }

        return read;
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            source.Dispose();
        }

        base.Dispose(disposing);
    }

    private static long Signs(string text) => text.Aggregate(0L, (signs, sign) => (signs << 8) | sign);

    private void Note(byte sign)
    {
        if (sign == 0)
        {
            return; // UTF-16
        }

        if (_end.Length == 0)
        {
            (_end, _length, _matched, _start, _quote, _last) = (_tag, 0, 0, 0, 0, 0); // "<"
            return;
        }

        _length++;
        if (_length <= 8 && (_length == 1 ? sign is (byte)'!' or (byte)'?' : _start != 0))
        {
            _start = (_start << 8) | sign;
            if (_begins.TryGetValue((_length, _start), out var end))
            {
                (_end, _matched) = (end, 0);
                return;
            }
        }

        if (ReferenceEquals(_end, _tag))
        {
            NoteInTag(sign);
            return;
        }

        // "]]]>" ends CDATA too: what repeats the first sign keeps what was matched.
        _matched =
            sign == _end[_matched] ? _matched + 1
            : sign == _end[0] ? Math.Max(_matched, 1)
            : 0;
        _end = _matched == _end.Length ? _none : _end;
    }

    private void NoteInTag(byte sign)
    {
        if (_length > LongestTag)
        {
            throw new UnreadableFileException(
                $"Eine Auszeichnung der Datei ist länger als {LongestTag / 1024} KiB; so schreibt sie kein Programm."
            );
        }

        if (_quote != 0)
        {
            _quote = sign == _quote ? (byte)0 : _quote;
        }
        else if (sign is (byte)'"' or (byte)'\'')
        {
            _quote = sign;
        }
        else if (sign == (byte)'>')
        {
            _end = _none;
            _depth +=
                _isClosing ? -1
                : _last == (byte)'/' ? 0
                : 1;
            if (_depth > Deepest)
            {
                throw new UnreadableFileException($"Die Datei ist tiefer als {Deepest} Ebenen verschachtelt.");
            }
        }

        _isClosing = _length == 1 ? sign == (byte)'/' : _isClosing;
        _last = sign;
    }
}
