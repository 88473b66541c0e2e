using System.Text;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>Opens a delivered file as its profile says. Errors: <see cref="UnreadableFileException"/> with what the file is
/// instead.</summary>
internal static class TableFile
{
    public static TableRows Open(string path, ImportProfile profile)
    {
        var file = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan);
        try
        {
            if (file.Length == 0)
            {
                throw new UnreadableFileException("Die Datei ist leer.");
            }

            return profile.Format == FileFormat.Xlsx ? XlsxRows.Open(file, profile.Sheet) : OpenCsv(file, profile);
        }
        catch
        {
            file.Dispose();
            throw;
        }
    }

    private static CsvRows OpenCsv(FileStream file, ImportProfile profile)
    {
        var head = new byte[1 << 16];
        var length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        if (FileKind.NameOfBinary(head.AsSpan(0, length)) is { } kind)
        {
            throw new UnreadableFileException($"Die Datei ist {kind}; vereinbart ist eine CSV-Datei.");
        }

        file.Position = 0;
        var encoding = TextEncoding.Detect(file, profile.Encoding);
        if (encoding.Encoding is not UnicodeEncoding && FileKind.HasControls(head.AsSpan(0, length)))
        {
            throw new UnreadableFileException("Die Datei ist keine Textdatei; vereinbart ist eine CSV-Datei.", 1);
        }

        var separator = profile.Separator switch
        {
            "auto" => SeparatorDetection.Of(
                encoding.Encoding.GetString(head.AsSpan(encoding.MarkLength, length - encoding.MarkLength))
            ),
            "tab" => '\t',
            var given => given[0],
        };
        var text = new StreamReader(file, encoding.Encoding, detectEncodingFromByteOrderMarks: false, 1 << 16, leaveOpen: true);
        var name = separator == '\t' ? "Tabulator" : $"„{separator}“";
        return new CsvRows(file, text, separator, $"CSV, {encoding.Name}, Trennzeichen {name}");
    }
}
