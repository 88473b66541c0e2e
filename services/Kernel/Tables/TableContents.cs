namespace Sozialplanung.Tables;

/// <summary>What a file holds, before anybody has said how it is to be read: its format, the tables of an archive, the sheets of a
/// workbook.</summary>
public sealed record TableContents
{
    /// <summary>The format of the table; null where an archive holds several and none was chosen.</summary>
    public TableFormat? Format { get; private init; }

    /// <summary>The tables in an archive, by their names; empty where the file is no archive.</summary>
    public IReadOnlyList<string> Entries { get; private init; } = [];

    /// <summary>The name of the table that was chosen, or is the only one; null where the file is no archive.</summary>
    public string? Entry { get; private init; }

    /// <summary>The sheets of a workbook in their order; empty where the table is none.</summary>
    public IReadOnlyList<TableSheet> Sheets { get; private init; } = [];

    /// <summary>Looks into a file, which must allow to go back to its beginning and stays open. Errors: <see
    /// cref="UnreadableFileException"/> with what the file is instead.</summary>
    /// <param name="file">The file.</param>
    /// <param name="entry">The table of an archive that is meant; null: the only one.</param>
    /// <param name="scratch">Where a packed table is unpacked to; default: memory.</param>
    public static TableContents Of(Stream file, string? entry = null, Func<Stream>? scratch = null)
    {
        ArgumentNullException.ThrowIfNull(file);
        UnreadableFileException.ThrowIfEmpty(file);
        return WorkbookFaults.Guard(
            "Die Datei",
            () =>
            {
                var entries = TableArchive.Entries(file);
                if (entries.Count > 1 && entry is null)
                {
                    return new TableContents { Entries = entries };
                }

                var (table, name) = TableArchive.Unpack(file, entry, scratch ?? (() => new MemoryStream()));
                try
                {
                    UnreadableFileException.ThrowIfEmpty(table);
                    var format = FileKind.FormatOf(table);
                    return new TableContents
                    {
                        Format = format,
                        Entries = entries,
                        Entry = name,
                        Sheets = SheetsOf(table, format),
                    };
                }
                finally
                {
                    if (!ReferenceEquals(table, file))
                    {
                        table.Dispose();
                    }

                    file.Position = 0;
                }
            }
        );
    }

    private static IReadOnlyList<TableSheet> SheetsOf(Stream table, TableFormat format)
    {
        switch (format)
        {
            case TableFormat.Xlsx:
                using (var package = new MarkupPackage(table, XlsxRows.Name))
                {
                    return new XlsxWorkbook(package).Sheets;
                }

            case TableFormat.Xls:
                return new XlsWorkbook(table).Sheets;
            case TableFormat.Ods:
                using (var package = new MarkupPackage(table, OdsContent.Name))
                using (var content = new OdsContent(package))
                {
                    var sheets = new List<TableSheet>();
                    while (content.NextSheet())
                    {
                        sheets.Add(content.Sheet);
                    }

                    return sheets;
                }

            default:
                return [];
        }
    }
}
