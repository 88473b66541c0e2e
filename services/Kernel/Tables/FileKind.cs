using System.IO.Compression;
using System.Text;

namespace Sozialplanung.Tables;

/// <summary>What a table file is packed in.</summary>
internal enum FilePacking
{
    None,
    Zip,
    Gzip,
}

/// <summary>What the bytes of a file say about it, whatever its name says.</summary>
internal static class FileKind
{
    private const int HeadLength = 1 << 16;

    /// <summary>The German name of a known kind that is no text; null where the bytes look like text.</summary>
    public static string? NameOfBinary(ReadOnlySpan<byte> head) =>
        head switch
        {
            [(byte)'P', (byte)'K', 3, 4, ..] => "eine Excel-Datei (XLSX) oder ein ZIP-Archiv",
            [0xD0, 0xCF, 0x11, 0xE0, ..] => "eine Datei im alten Excel-Format (XLS)",
            [(byte)'%', (byte)'P', (byte)'D', (byte)'F', ..] => "ein PDF",
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..]
            or [0xFF, 0xD8, 0xFF, ..]
            or [(byte)'G', (byte)'I', (byte)'F', (byte)'8', ..] => "ein Bild",
            [0x1F, 0x8B, ..] => "ein gepacktes Archiv (GZIP)",
            [(byte)'7', (byte)'z', 0xBC, 0xAF, ..] => "ein gepacktes Archiv (7z)",
            [(byte)'R', (byte)'a', (byte)'r', (byte)'!', ..] => "ein gepacktes Archiv (RAR)",
            [0x7F, (byte)'E', (byte)'L', (byte)'F', ..] or [(byte)'M', (byte)'Z', ..] when HasControls(head) => "ein Programm",
            _ => null,
        };

    /// <summary>Control characters that no text has, in more than one of two hundred places.</summary>
    public static bool HasControls(ReadOnlySpan<byte> head)
    {
        var controls = 0;
        foreach (var b in head)
        {
            controls += b < 32 && b is not (9 or 10 or 12 or 13 or 26) ? 1 : 0;
        }

        return controls * 200 > head.Length;
    }

    /// <summary>A workbook that is an archive by its form is not packed.</summary>
    public static FilePacking PackingOf(Stream file) =>
        Head(file) switch
        {
            [0x1F, 0x8B, ..] => FilePacking.Gzip,
            [(byte)'P', (byte)'K', 3 or 5, 4 or 6, ..] when PartsOf(file) is null => FilePacking.Zip,
            _ => FilePacking.None,
        };

    /// <summary>The format of a table that is not packed; a text is of the format that was agreed, if that is one of text. Errors: <see cref="UnreadableFileException"/> with what the file is
    /// instead.</summary>
    public static TableFormat FormatOf(Stream file, TableFormat? agreed = null)
    {
        var head = Head(file);
        switch (head)
        {
            case [(byte)'P', (byte)'K', ..] when PartsOf(file) is { } workbook:
                return workbook.Format ?? throw Refused(workbook.Name);
            case [0xD0, 0xCF, 0x11, 0xE0, ..]:
                return TableFormat.Xls;
            case [0x09, 0x00 or 0x02 or 0x04, >= 4 and <= 16, 0x00, ..]:
                throw Refused("eine Excel-Datei aus der Zeit vor 1993");
        }

        return agreed is TableFormat.Csv or TableFormat.Json ? agreed.Value
            : NameOfBinary(head) is { } name ? throw Refused(name)
            : agreed is null && HasControls(head) && !TextEncoding.IsUtf16(head)
                ? throw new UnreadableFileException("Die Datei ist weder eine Arbeitsmappe noch ein Text.")
            : OfText(Start(head));
    }

    private static TableFormat OfText(string start) =>
        start is ['{', ..] || IsArray(start) ? TableFormat.Json
        : IsMarkup(start, "<!DOCTYPE html") || IsMarkup(start, "<html") || IsMarkup(start, "<table")
            ? throw Refused("eine Webseite (HTML), auch wenn sie anders heißt")
        : start.StartsWith("<?xml", StringComparison.Ordinal)
            ? throw Refused(
                start.Contains("office:spreadsheet", StringComparison.Ordinal)
                    ? "eine XML-Kalkulationstabelle (Excel 2003)"
                    : "eine XML-Datei"
            )
        : TableFormat.Csv;

    /// <summary>A header of a text file may begin with a bracket too, but not with what JSON has behind it.</summary>
    private static bool IsArray(string start) =>
        start is ['[', .. var inside] && inside.TrimStart() is "" or ['{' or ']' or '[' or '"', ..];

    private static bool IsMarkup(string start, string tag) => start.StartsWith(tag, StringComparison.OrdinalIgnoreCase);

    private static string Start(byte[] head) =>
        (
            head is [0xFF, 0xFE, ..] ? Encoding.Unicode.GetString(head)
            : head is [0xFE, 0xFF, ..] ? Encoding.BigEndianUnicode.GetString(head)
            : Encoding.UTF8.GetString(head)
        ).TrimStart('\uFEFF', ' ', '\t', '\r', '\n');

    private static UnreadableFileException Refused(string name) =>
        new($"Die Datei ist {name}. Bitte speichern Sie die Tabelle als XLSX, ODS oder CSV und liefern Sie sie noch einmal.");

    /// <summary>The beginning of the file, which is left at its beginning.</summary>
    private static byte[] Head(Stream file)
    {
        file.Position = 0;
        var head = new byte[(int)Math.Min(file.Length, HeadLength)];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        file.Position = 0;
        return head[..length];
    }

    /// <summary>What a document that is an archive by its form is; null where the archive is only that.</summary>
    private static (TableFormat? Format, string Name)? PartsOf(Stream file)
    {
        ZipDirectory.Check(file, "Die ZIP-Datei");
        using var archive = new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true);
        bool Has(string name) => archive.Entries.Any(e => e.FullName.StartsWith(name, StringComparison.OrdinalIgnoreCase));
        return Has("xl/workbook.xml") ? (TableFormat.Xlsx, "")
            : Has("xl/workbook.bin") ? (null, "eine binäre Excel-Datei (XLSB)")
            : Has("word/document.xml") ? (null, "ein Word-Dokument")
            : Has("ppt/presentation.xml") ? (null, "eine Präsentation")
            : Has("encrypted-package") ? (null, "mit einem Kennwort geschützt")
            : Has("content.xml") && archive.GetEntry("mimetype") is { } type ? OfOpenDocument(type)
            : null;
    }

    private static (TableFormat? Format, string Name) OfOpenDocument(ZipArchiveEntry entry)
    {
        var text = new byte[80];
        using var stream = entry.Open();
        var length = stream.ReadAtLeast(text, text.Length, throwOnEndOfStream: false);
        return text.AsSpan(0, length).StartsWith("application/vnd.oasis.opendocument.spreadsheet"u8)
            ? (TableFormat.Ods, "")
            : (null, "ein OpenDocument-Dokument, aber keine Tabelle");
    }
}
