using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Which table of a file is looked at: of an archive one file, of a workbook one sheet.</summary>
/// <param name="Contents">What the file holds.</param>
/// <param name="Written">How it is written.</param>
internal sealed record ShownTable(TableContents Contents, ImportProfile Written)
{
    private const int MostSheets = 12;
    private const int RowsPerSheet = 400;

    public IReadOnlyList<string> VisibleSheets =>
        [.. Contents.Sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Name)];

    /// <summary>Errors: <see cref="UnreadableFileException"/>.</summary>
    public static ShownTable Of(string path, ProposalHints hints)
    {
        var contents = TableFile.ContentsOf(path, hints.Entry);
        var entry = hints.Entry;
        if (contents.Format is null)
        {
            entry = contents.Entries[0];
            contents = TableFile.ContentsOf(path, entry);
        }

        return new ShownTable(
            contents,
            new ImportProfile
            {
                Format = FormatOf(contents.Format),
                Entry = contents.Entries.Count > 1 ? entry : null,
                Sheet = hints.Sheet,
                Encoding = hints.Encoding ?? "auto",
                Separator = hints.Separator ?? "auto",
            }
        );
    }

    /// <summary>The table, of several sheets the one with the most numbers unless a person has named one: covers and explanations come
    /// first.</summary>
    public (RecognisedTable Table, ImportProfile Written, IReadOnlyList<SheetTable> Tables) Choose(
        string path,
        AreaDirectory areas,
        ProposalHints hints,
        CancellationToken cancellationToken
    )
    {
        var sheets = VisibleSheets;
        var written = Written;
        if (hints.Sheet is null && sheets.Count > 1)
        {
            var best = sheets
                .Take(MostSheets)
                .MaxBy(sheet => NumbersIn(path, written with { Sheet = sheet }, areas, hints, cancellationToken));
            written = best == sheets[0] ? written : written with { Sheet = best };
        }

        var tables = TableFile.TablesIn(path, written, TableExcerpt.MostRows);
        if (tables.Count > 1)
        {
            written = written with { Table = SeveralTables.Chosen(tables, SeveralTables.Best(tables, hints.Table, Size)) };
        }

        var table = RecognisedTable.Of(TableExcerpt.Read(path, written, cancellationToken), areas, hints);
        SeveralTables.Note(tables, written.Table, hints.Table, table);
        if (Contents.Entries.Count > 1)
        {
            Note(
                table,
                hints.Entry is null ? "ask" : "sure",
                $"Das Archiv enthält {Contents.Entries.Count} Tabellen; angesehen ist „{written.Entry}“."
            );
        }

        if (sheets.Count > 1)
        {
            Note(
                table,
                hints.Sheet is null ? "likely" : "sure",
                $"Die Arbeitsmappe hat {sheets.Count} Tabellenblätter; angesehen ist „{written.Sheet ?? sheets[0]}“."
            );
        }

        return (table, written, tables.Count > 1 ? tables : []);

        int Size(int position) =>
            NumbersIn(path, written with { Table = new TableOnSheet { Position = position } }, areas, hints, cancellationToken);
    }

    private static int NumbersIn(
        string path,
        ImportProfile written,
        AreaDirectory areas,
        ProposalHints hints,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var table = RecognisedTable.Of(TableExcerpt.Read(path, written, RowsPerSheet, cancellationToken), areas, hints);
            return table.Values.Count * table.Shape.Data.Count;
        }
        catch (UnreadableFileException)
        {
            // An empty sheet, or one that cannot be read, is not the one that is meant.
            return -1;
        }
    }

    private static void Note(RecognisedTable table, string certainty, string text) =>
        table.Notes.Add(new RecognitionNote(certainty, text));

    private static FileFormat FormatOf(TableFormat? format) =>
        format is { } known
            ? known switch
            {
                TableFormat.Csv => FileFormat.Csv,
                TableFormat.Xlsx => FileFormat.Xlsx,
                TableFormat.Xls => FileFormat.Xls,
                TableFormat.Ods => FileFormat.Ods,
                TableFormat.Json => FileFormat.Json,
            }
            : FileFormat.Auto;
}
