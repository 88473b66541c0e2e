using Sozialplanung.Geometry.GeoFiles;
using Sozialplanung.Tables;

namespace Sozialplanung.PartnerNetwork.PlaceLists;

/// <summary>Reads a list of places out of a file that is a table or holds geometry, as its bytes say.</summary>
internal static class PlaceTableReader
{
    private const int HeadRows = 25;
    private const int MostColumns = 200;

    // An entry has a few hundred letters, with a description some thousand; beyond this a closing quotation mark is missing.
    private const int LongestRow = 50_000;

    /// <summary>Errors: <see cref="UnreadableFileException"/> with a sentence.</summary>
    public static PlaceTable Read(
        ReadOnlyMemory<byte> file,
        PlaceReading reading,
        Func<string, bool> isTitle,
        CancellationToken cancellationToken
    ) =>
        GeoFile.IsOne(file)
            ? PlaceGeometryReader.Read(file, reading, cancellationToken)
            : ReadTable(file, reading, isTitle, cancellationToken);

    private static PlaceTable ReadTable(
        ReadOnlyMemory<byte> file,
        PlaceReading reading,
        Func<string, bool> isTitle,
        CancellationToken cancellationToken
    )
    {
        if (!CsvFormat.IsEncoding(reading.Encoding) || !CsvFormat.IsSeparator(reading.Separator))
        {
            throw new UnreadableFileException("Zeichenkodierung oder Trennzeichen sind nicht bekannt.");
        }

        using var bytes = new MemoryStream(file.ToArray(), writable: false);
        var sheets = TableContents.Of(bytes, entry: null, Scratch).Sheets;
        using var rows = new TableSource
        {
            Encoding = reading.Encoding,
            Separator = reading.Separator,
            Sheet = reading.Sheet,
            LongestRow = LongestRow,
            Scratch = Scratch,
        }.Open(bytes);
        var lines = Lines(rows, cancellationToken);
        var head = lines.Take(HeadRows).Select(line => (line.Number, line.Cells)).ToList();
        var header = reading.HeaderRow ?? HeaderGuess.Of(head, isTitle);
        if (header > 0 && lines.All(line => line.Number != header))
        {
            throw new UnreadableFileException($"In Zeile {header} stehen keine Spaltennamen.");
        }

        return new PlaceTable
        {
            Description = rows.Description,
            Sheets = [.. sheets.Where(sheet => !sheet.IsHidden).Select(sheet => sheet.Name)],
            HeaderRow = header,
            Columns = Names(lines, header),
            Lines = [.. lines.Where(line => line.Number > header)],
        };
    }

    private static List<PlaceLine> Lines(TableRows rows, CancellationToken cancellationToken)
    {
        var lines = new List<PlaceLine>();
        while (rows.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (rows.IsEmptyRow)
            {
                continue;
            }

            if (lines.Count > PlaceTable.MostLines)
            {
                throw new UnreadableFileException("Die Datei hat mehr als 20.000 Zeilen; das ist keine Liste von Einrichtungen.");
            }

            var count = Math.Min(rows.Count, MostColumns);
            lines.Add(
                new PlaceLine((int)rows.Line, [.. Enumerable.Range(0, count).Select(column => Text(rows[column]))])
                {
                    Doubts = rows.HasDoubts ? Doubts(rows, count) : null,
                }
            );
        }

        return lines;
    }

    /// <summary>Line breaks and runs of blanks in a cell are one blank.</summary>
    internal static string Text(ReadOnlySpan<char> cell)
    {
        var text = cell.Trim().ToString();
        return text.AsSpan().IndexOfAny("\r\n\t\u00A0") < 0 && !text.Contains("  ", StringComparison.Ordinal)
            ? text
            : string.Join(' ', text.Split([' ', '\r', '\n', '\t', '\u00A0'], StringSplitOptions.RemoveEmptyEntries));
    }

    private static Dictionary<int, string> Doubts(TableRows rows, int count) =>
        Enumerable
            .Range(0, count)
            .Select(column => (column, doubt: rows.DoubtOf(column)))
            .Where(each => each.doubt is not null)
            .ToDictionary(each => each.column, each => each.doubt!);

    private static string[] Names(List<PlaceLine> lines, int header)
    {
        var width = lines.Count == 0 ? 0 : lines.Max(line => line.Cells.Count);
        var cells = header > 0 ? lines.First(line => line.Number == header).Cells : [];
        var used = new HashSet<string>(StringComparer.Ordinal);
        return
        [
            .. Enumerable
                .Range(0, width)
                .Select(column =>
                {
                    var name = column < cells.Count ? cells[column] : "";
                    // The second of two columns of one name would otherwise never be chosen.
                    return name.Length > 0 && used.Add(name) ? name : $"Spalte {column + 1}";
                }),
        ];
    }

    private static FileStream Scratch() =>
        new(
            Path.Combine(Path.GetTempPath(), Path.GetRandomFileName()),
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            FileShare.None,
            1 << 16,
            FileOptions.DeleteOnClose
        );
}
