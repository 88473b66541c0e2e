using System.Text;

namespace Sozialplanung.Tables;

/// <summary>How a CSV file is written, as far as that was agreed with the one who sends it.</summary>
public sealed record CsvFormat
{
    /// <summary><c>auto</c> (byte order mark, then UTF-8, then Windows-1252), <c>utf-8</c>, <c>utf-16</c> or
    /// <c>windows-1252</c>.</summary>
    public string Encoding { get; init; } = "auto";

    /// <summary><c>auto</c> (the sign that most lines have equally often), <c>tab</c>, or the sign itself.</summary>
    public string Separator { get; init; } = "auto";

    /// <summary>Longest row in characters; the narrower it is, the sooner a missing quotation mark is noticed.</summary>
    public int LongestRow { get; init; } = TableRows.MaximumRowLength;

    /// <summary>Whether the encoding is one of those that can be read.</summary>
    public static bool IsEncoding(string encoding) =>
        encoding?.ToLowerInvariant() is "auto" or "utf-8" or "utf-16" or "windows-1252";

    /// <summary>Whether the separator is one that can be read.</summary>
    public static bool IsSeparator(string separator) => separator is "auto" or "tab" or [not '"' and not '\n' and not '\r'];

    /// <summary>Opens the file, which must allow to go back to its beginning. Errors: <see cref="UnreadableFileException"/> with
    /// what the file is instead.</summary>
    public CsvRows Open(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        var head = new byte[1 << 16];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (FileKind.NameOfBinary(head.AsSpan(0, length)) is { } kind)
        {
            throw new UnreadableFileException($"Die Datei ist {kind}; vereinbart ist eine CSV-Datei.");
        }

        file.Position = 0;
        var encoding = TextEncoding.Detect(file, Encoding);
        if (encoding.Encoding is not UnicodeEncoding && FileKind.HasControls(head.AsSpan(0, length)))
        {
            throw new UnreadableFileException("Die Datei ist keine Textdatei; vereinbart ist eine CSV-Datei.", 1);
        }

        var separator = Separator switch
        {
            "auto" => SeparatorDetection.Of(
                encoding.Encoding.GetString(head.AsSpan(encoding.MarkLength, length - encoding.MarkLength))
            ),
            "tab" => '\t',
            var given => given[0],
        };
        var text = encoding.Open(file, 1 << 16);
        var name = separator == '\t' ? "Tabulator" : $"„{separator}“";
        return new CsvRows(file, text, separator, $"CSV, {encoding.Name}, Trennzeichen {name}", LongestRow)
        {
            // In UTF-16 the byte of a line break may be half of another sign.
            Sections = encoding.Encoding is UnicodeEncoding ? null : new CsvSections(encoding, separator, LongestRow),
        };
    }
}
