namespace Sozialplanung.Tables;

/// <summary>Windows-1252 by way of Latin-1, which it differs from in 32 signs only and which is read many times faster.</summary>
internal sealed class Windows1252Reader(StreamReader latin1) : TextReader
{
    private const char First = '\u0080';
    private const char Last = '\u009F';
    private static readonly char[] _signs = TextEncoding.Windows1252.GetChars([
        .. Enumerable.Range(First, Last - First + 1).Select(sign => (byte)sign),
    ]);

    public override int Peek() => Mapped(latin1.Peek());

    public override int Read() => Mapped(latin1.Read());

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        var read = latin1.Read(buffer);
        var text = buffer[..read];
        while (text.IndexOfAnyInRange(First, Last) is var at and >= 0)
        {
            text[at] = _signs[text[at] - First];
            text = text[(at + 1)..];
        }

        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            latin1.Dispose();
        }

        base.Dispose(disposing);
    }

    private static int Mapped(int sign) => sign is >= First and <= Last ? _signs[sign - First] : sign;
}
