using System.Text;
using System.Text.Json;

namespace Sozialplanung.Tables;

/// <summary>The tokens of a JSON text, one after another; none is longer than a row may be.</summary>
internal sealed class JsonTokens : IDisposable
{
    private readonly Stream _text;
    private readonly char[] _letters = new char[TableRows.MaximumRowLength];
    private byte[] _buffer = new byte[1 << 16];
    private int _start;
    private int _filled;
    private bool _isAtEnd;
    private JsonReaderState _state = new(new JsonReaderOptions { MaxDepth = 64 });
    private int _length;

    /// <param name="file">The file, which stays open.</param>
    public JsonTokens(Stream file)
    {
        file.Position = 0;
        var encoding = TextEncoding.Detect(file, "auto");
        EncodingName = encoding.Name;
        _text = Encoding.CreateTranscodingStream(file, encoding.Encoding, Encoding.UTF8, leaveOpen: true);
    }

    public string EncodingName { get; }

    public JsonTokenType Kind { get; private set; }

    public int Depth { get; private set; }

    /// <summary>The letters of a name, a text or a number.</summary>
    public ReadOnlySpan<char> Value => _letters.AsSpan(0, _length);

    /// <summary>Goes to the next token; false at the end. Errors: <see cref="UnreadableFileException"/>.</summary>
    public bool Read()
    {
        try
        {
            while (!TryRead())
            {
                if (_isAtEnd)
                {
                    return false;
                }

                Fill();
            }

            return true;
        }
        catch (JsonException e)
        {
            var line = (e.LineNumber ?? 0) + 1;
            throw new UnreadableFileException(
                $"Zeile {line} der Datei ist kein JSON. Ist die Datei vollständig, und ist sie wirklich eine JSON-Datei?",
                line
            );
        }
        catch (InvalidOperationException)
        {
            throw new UnreadableFileException("Ein Text der JSON-Datei enthält halbe Zeichen, die es in Unicode nicht gibt.");
        }
    }

    /// <summary>Goes to the end of the object or list that begins here.</summary>
    public void Skip()
    {
        if (Kind is JsonTokenType.StartObject or JsonTokenType.StartArray)
        {
            var depth = Depth;
            while (Read() && Depth > depth)
            {
                // what is inside
            }
        }
    }

    public void Dispose() => _text.Dispose();

    private bool TryRead()
    {
        var reader = new Utf8JsonReader(_buffer.AsSpan(_start, _filled - _start), _isAtEnd, _state);
        var found = reader.Read();
        if (found)
        {
            if (reader.ValueSpan.Length > _letters.Length)
            {
                throw TooLong();
            }

            (Kind, Depth) = (reader.TokenType, reader.CurrentDepth);
            _length = Kind switch
            {
                JsonTokenType.PropertyName or JsonTokenType.String => reader.CopyString(_letters),
                JsonTokenType.Number => Encoding.ASCII.GetChars(reader.ValueSpan, _letters),
                _ => 0,
            };
        }

        _state = reader.CurrentState;
        _start += (int)reader.BytesConsumed;
        return found;
    }

    private void Fill()
    {
        var kept = _filled - _start;
        if (kept > TableRows.MaximumRowLength)
        {
            throw TooLong();
        }

        var target = kept * 2 > _buffer.Length ? new byte[_buffer.Length * 2] : _buffer;
        _buffer.AsSpan(_start, kept).CopyTo(target);
        (_buffer, _start, _filled) = (target, 0, kept);
        var read = _text.Read(_buffer, _filled, _buffer.Length - _filled);
        _filled += read;
        _isAtEnd = read == 0;
    }

    private static UnreadableFileException TooLong() =>
        new("Ein Text der JSON-Datei ist länger, als eine Tabellenzeile sein kann.");
}
