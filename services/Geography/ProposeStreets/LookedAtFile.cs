using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>A register as far as one look at it goes: its columns with what is in them, and its first lines.</summary>
internal sealed record LookedAtFile
{
    private const int ShownRows = 10;
    private const int HeadRows = 25;
    private const int MostColumns = 60;

    // Enough to know a column by; the rest is only counted.
    private const int StudiedRows = 60_000;

    public required string Description { get; init; }

    public required IReadOnlyList<string> Sheets { get; init; }

    public required int HeaderRow { get; init; }

    public required int Lines { get; init; }

    public required IReadOnlyList<TextColumn> Columns { get; init; }

    public required IReadOnlyList<ShownLine> Rows { get; init; }

    /// <summary>Errors: <see cref="UnreadableFileException"/>.</summary>
    public static LookedAtFile Of(Stream file, StreetWish wish, CancellationToken cancellationToken)
    {
        if (!CsvFormat.IsEncoding(wish.Encoding) || !CsvFormat.IsSeparator(wish.Separator))
        {
            throw new UnreadableFileException("Zeichenkodierung oder Trennzeichen sind nicht bekannt.");
        }

        var sheets = TableContents.Of(file, entry: null, StreetFile.Scratch).Sheets;
        using var rows = StreetFile.Open(file, wish.Encoding, wish.Separator, wish.Sheet);
        var head = Head(rows);
        var header = wish.HeaderRow ?? HeaderGuess.Of(head, StreetColumnGuess.IsTitle);
        var names = Names(head, header);
        var columns = names
            .Take(MostColumns)
            .Select((name, index) => new TextColumn(name, index))
            .DistinctBy(column => column.Name, StringComparer.Ordinal)
            .ToList();
        var shown = new List<ShownLine>();
        var lines = 0;
        void Take(int line, IReadOnlyList<string> cells)
        {
            if (line <= header)
            {
                return;
            }

            if (shown.Count < ShownRows)
            {
                shown.Add(new ShownLine(line, [.. columns.Select(column => TextColumn.Shorten(At(cells, column.Index)))]));
            }

            if (++lines <= StudiedRows)
            {
                columns.ForEach(column => column.Add(At(cells, column.Index)));
            }
        }

        head.ForEach(row => Take(row.Line, row.Cells));
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!rows.IsEmptyRow)
            {
                Take((int)rows.Line, lines < StudiedRows ? Cells(rows) : []);
            }
        }

        return new LookedAtFile
        {
            Description = rows.Description,
            Sheets = [.. sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Name)],
            HeaderRow = header,
            Lines = lines,
            Columns = columns,
            Rows = shown,
        };
    }

    private static string At(IReadOnlyList<string> cells, int index) => index < cells.Count ? cells[index] : "";

    private static List<(int Line, IReadOnlyList<string> Cells)> Head(TableRows rows)
    {
        var head = new List<(int, IReadOnlyList<string>)>();
        while (head.Count < HeadRows && rows.Read())
        {
            if (!rows.IsEmptyRow)
            {
                head.Add(((int)rows.Line, Cells(rows)));
            }
        }

        return head;
    }

    private static string[] Cells(TableRows rows) =>
        [.. Enumerable.Range(0, rows.Count).Select(column => rows[column].Trim().ToString())];

    private static IReadOnlyList<string> Names(List<(int Line, IReadOnlyList<string> Cells)> head, int header)
    {
        var cells = head.FirstOrDefault(row => row.Line == header).Cells ?? head.FirstOrDefault().Cells ?? [];
        return [.. cells.Select((cell, index) => header > 0 && cell.Length > 0 ? cell : $"Spalte {index + 1}")];
    }
}
