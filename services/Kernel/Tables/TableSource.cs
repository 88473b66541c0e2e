namespace Sozialplanung.Tables;

/// <summary>How a file is opened as a table: what was agreed with the one who sends it, the rest as its bytes say.</summary>
public sealed record TableSource
{
    private const string ArchiveName = "Die Datei";

    /// <summary>The format that was agreed; null: whichever it is.</summary>
    public TableFormat? Format { get; init; }

    /// <summary>Of text files: as <see cref="CsvFormat.Encoding"/>.</summary>
    public string Encoding { get; init; } = "auto";

    /// <summary>Of text files: as <see cref="CsvFormat.Separator"/>.</summary>
    public string Separator { get; init; } = "auto";

    /// <summary>Of workbooks: name of the sheet; null: the first that is not hidden. Of JSON: the member that holds the rows; null: the
    /// only list.</summary>
    public string? Sheet { get; init; }

    /// <summary>Of archives: name of the file inside, with <c>*</c> for what changes; null: the only table.</summary>
    public string? Entry { get; init; }

    /// <summary>Of text files: as <see cref="CsvFormat.LongestRow"/>.</summary>
    public int LongestRow { get; init; } = TableRows.MaximumRowLength;

    /// <summary>Where a packed table is unpacked to; whoever opens large files gives a file here.</summary>
    public Func<Stream> Scratch { get; init; } = () => new MemoryStream();

    /// <summary>Opens the file, which must allow to go back to its beginning; the rows close it. Errors: <see
    /// cref="UnreadableFileException"/> with what the file is instead.</summary>
    public TableRows Open(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        var (table, entry) = WorkbookFaults.Guard(NameOfFile, () => TableArchive.Unpack(file, Entry, Scratch));
        try
        {
            UnreadableFileException.ThrowIfEmpty(table);
            var rows = OpenUnpacked(table);
            rows.Entry = entry;
            if (!ReferenceEquals(table, file))
            {
                file.Dispose();
            }

            return rows;
        }
        catch when (!ReferenceEquals(table, file))
        {
            table.Dispose();
            throw;
        }
    }

    /// <summary>The tables of an archive that are meant, by their names; empty where the file is no archive. The file stays open. Errors:
    /// <see cref="UnreadableFileException"/>.</summary>
    public IReadOnlyList<string> EntriesOf(Stream file)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return WorkbookFaults.Guard(NameOfFile, () => TableArchive.Entries(file, Entry));
    }

    private string NameOfFile => Format == TableFormat.Xlsx ? XlsxRows.Name : ArchiveName;

    private TableRows OpenUnpacked(Stream table)
    {
        var found = WorkbookFaults.Guard(NameOfFile, () => FileKind.FormatOf(table, Format));
        if (Format is { } agreed && agreed != found)
        {
            var name = found == TableFormat.Csv ? "keine Arbeitsmappe" : TableFormatNames.Of(found);
            throw new UnreadableFileException($"Die Datei ist {name}; vereinbart ist {TableFormatNames.Of(agreed)}.");
        }

        return found switch
        {
            TableFormat.Csv => new CsvFormat
            {
                Encoding = Encoding,
                Separator = Separator,
                LongestRow = LongestRow,
            }.Open(table),
            TableFormat.Xlsx => XlsxRows.Open(table, Sheet),
            TableFormat.Xls => XlsRows.Open(table, Sheet),
            TableFormat.Ods => OdsRows.Open(table, Sheet),
            TableFormat.Json => JsonRows.Open(table, Sheet),
        };
    }
}
