namespace Sozialplanung.Tables;

/// <summary>
/// A CSV file cut behind line breaks, so that several read it at once. A cut that falls into a field in quotes shows itself: the
/// section before it then ends inside the quotes, which is an error. Whoever gets an <see cref="UnreadableFileException"/> from a
/// section therefore reads the file once more from beginning to end, and learns there what is wrong, if anything.
/// </summary>
public sealed class CsvSections
{
    /// <summary>Bytes of a section, unless a line is longer.</summary>
    public const int UsualSize = 1 << 20;

    private readonly TextEncoding _encoding;
    private readonly char _separator;
    private readonly int _longestRow;

    internal CsvSections(TextEncoding encoding, char separator, int longestRow)
    {
        _encoding = encoding;
        _separator = separator;
        _longestRow = longestRow;
    }

    /// <summary>Cuts the file, beginning at its start; the header stands in the first section. Each section counts its lines from 1.
    /// Whoever reads them disposes of each.</summary>
    public IEnumerable<CsvRows> Of(Stream file, int size = UsualSize)
    {
        ArgumentNullException.ThrowIfNull(file);
        file.Position = _encoding.MarkLength;
        var bytes = new byte[size];
        var filled = 0;
        while (true)
        {
            filled += file.ReadAtLeast(bytes.AsSpan(filled), bytes.Length - filled, throwOnEndOfStream: false);
            var isEnd = filled < bytes.Length;
            var length = isEnd ? filled : bytes.AsSpan(0, filled).LastIndexOf((byte)'\n') + 1;
            if (length == 0 && !isEnd)
            {
                Array.Resize(ref bytes, Longer(bytes.Length));
                continue;
            }

            if (length > 0)
            {
                var rest = filled - length;
                var next = new byte[Math.Max(size, rest * 2)];
                bytes.AsSpan(length, rest).CopyTo(next);
                yield return Open(bytes, length);
                (bytes, filled) = (next, rest);
            }

            if (isEnd)
            {
                yield break;
            }
        }
    }

    /// <summary>A line that fills several sections is either too long, or its quotes hold them all.</summary>
    private int Longer(int length) => length > 4 * (long)_longestRow ? throw CsvFaults.RowTooLong(1, _longestRow) : length * 2;

    private CsvRows Open(byte[] bytes, int length)
    {
        var section = new MemoryStream(bytes, 0, length, writable: false);
        return new CsvRows(section, _encoding.Open(section, 1 << 14), _separator, "", _longestRow);
    }
}
