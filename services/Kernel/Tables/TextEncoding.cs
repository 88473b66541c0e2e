using System.Text;
using System.Text.Unicode;

namespace Sozialplanung.Tables;

/// <summary>Finds out how the bytes of a text file are meant, and how many at its start are the mark that says so.</summary>
internal sealed record TextEncoding(Encoding Encoding, string Name, int MarkLength)
{
    public static Encoding Windows1252 { get; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>By the profile's word, else by the mark, else UTF-8 where every byte of the file fits it, else
    /// Windows-1252.</summary>
    public static TextEncoding Detect(Stream file, string wanted)
    {
        var head = new byte[4096];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        var marked = Marked(head.AsSpan(0, length));
        var chosen = wanted.ToLowerInvariant() switch
        {
            "auto" => marked ?? Unmarked(file, head.AsSpan(0, length)),
            "utf-8" => Checked(file, marked),
            "utf-16" => marked ?? Utf16(head.AsSpan(0, length)) ?? new TextEncoding(Encoding.Unicode, "UTF-16", 0),
            _ => new TextEncoding(Windows1252, "Windows-1252", 0),
        };
        file.Position = chosen.MarkLength;
        return chosen;
    }

    /// <summary>Reads text from where the stream is; the stream stays open.</summary>
    public TextReader Open(Stream file, int bufferSize)
    {
        var isWindows = ReferenceEquals(Encoding, Windows1252);
        var text = new StreamReader(
            file,
            isWindows ? Encoding.Latin1 : Encoding,
            detectEncodingFromByteOrderMarks: false,
            bufferSize,
            leaveOpen: true
        );
        return isWindows ? new Windows1252Reader(text) : text;
    }

    /// <summary>Whether these are letters of two bytes each.</summary>
    public static bool IsUtf16(ReadOnlySpan<byte> head) => (Marked(head) ?? Utf16(head))?.Encoding is UnicodeEncoding;

    private static TextEncoding? Marked(ReadOnlySpan<byte> head) =>
        head switch
        {
            [0xEF, 0xBB, 0xBF, ..] => new TextEncoding(Encoding.UTF8, "UTF-8 mit Kennung (BOM)", 3),
            [0xFF, 0xFE, ..] => new TextEncoding(Encoding.Unicode, "UTF-16", 2),
            [0xFE, 0xFF, ..] => new TextEncoding(Encoding.BigEndianUnicode, "UTF-16 (Big Endian)", 2),
            _ => null,
        };

    private static TextEncoding Unmarked(Stream file, ReadOnlySpan<byte> head) =>
        Utf16(head)
        ?? (
            FirstInvalidUtf8(file) is null
                ? new TextEncoding(Encoding.UTF8, "UTF-8", 0)
                : new TextEncoding(Windows1252, "Windows-1252", 0)
        );

    private static TextEncoding Checked(Stream file, TextEncoding? marked) =>
        FirstInvalidUtf8(file) is not { } line
            ? new TextEncoding(Encoding.UTF8, "UTF-8", marked?.MarkLength ?? 0)
            : throw new UnreadableFileException(
                $"Die Datei ist nicht in UTF-8 geschrieben, wie es vereinbart ist: Zeile {line} enthält andere Zeichen.",
                line
            );

    /// <summary>Text in Latin letters written in UTF-16 has a zero in every other byte.</summary>
    private static TextEncoding? Utf16(ReadOnlySpan<byte> head)
    {
        var pairs = head.Length / 2;
        int low = 0,
            high = 0;
        for (var i = 0; i < pairs; i++)
        {
            high += head[2 * i] == 0 ? 1 : 0;
            low += head[(2 * i) + 1] == 0 ? 1 : 0;
        }

        return pairs < 2 ? null
            : low > pairs * 0.7 && high == 0 ? new TextEncoding(Encoding.Unicode, "UTF-16 ohne Kennung", 0)
            : high > pairs * 0.7 && low == 0 ? new TextEncoding(Encoding.BigEndianUnicode, "UTF-16 (Big Endian) ohne Kennung", 0)
            : null;
    }

    /// <summary>The line of the first byte that is no UTF-8; null where the whole file is.</summary>
    private static long? FirstInvalidUtf8(Stream file)
    {
        file.Position = 0;
        var buffer = new byte[1 << 16];
        var kept = 0;
        var line = 1L;
        while (true)
        {
            var read = file.Read(buffer, kept, buffer.Length - kept);
            var filled = kept + read;
            var whole = read == 0 ? filled : filled - Incomplete(buffer.AsSpan(0, filled));
            if (!Utf8.IsValid(buffer.AsSpan(0, whole)))
            {
                return line + LinesBeforeInvalid(buffer.AsSpan(0, whole));
            }

            line += buffer.AsSpan(0, whole).Count((byte)'\n');
            if (read == 0)
            {
                return null;
            }

            buffer.AsSpan(whole, filled - whole).CopyTo(buffer);
            kept = filled - whole;
        }
    }

    private static int LinesBeforeInvalid(ReadOnlySpan<byte> bytes)
    {
        var lines = 0;
        while (bytes.IndexOf((byte)'\n') is var end and >= 0 && Utf8.IsValid(bytes[..end]))
        {
            lines++;
            bytes = bytes[(end + 1)..];
        }

        return lines;
    }

    /// <summary>How many bytes at the end are the beginning of a character that goes on in the next block.</summary>
    private static int Incomplete(ReadOnlySpan<byte> bytes)
    {
        for (var back = 1; back <= Math.Min(3, bytes.Length); back++)
        {
            var lead = bytes[^back];
            if (lead >= 0xC0)
            {
                var needed =
                    lead >= 0xF0 ? 4
                    : lead >= 0xE0 ? 3
                    : 2;
                return needed > back ? back : 0;
            }

            if (lead < 0x80)
            {
                return 0;
            }
        }

        return 0;
    }
}
