using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Where the header, the data and the footer of a table lie.</summary>
/// <param name="Header">The header lines from top to bottom; empty where the file begins with data.</param>
/// <param name="Data">The rows of data in the excerpt.</param>
/// <param name="Titles">The lines above the header.</param>
/// <param name="Footer">With what the first line below the data begins; null where the data end the file, or its end is not
/// known.</param>
internal sealed record TableShape(
    IReadOnlyList<ExcerptRow> Header,
    IReadOnlyList<ExcerptRow> Data,
    IReadOnlyList<ExcerptRow> Titles,
    string? Footer
)
{
    private const int MostHeaderLines = 8;
    private const int LongestFooter = 20;

    /// <summary>Line where the table begins, of several on a sheet.</summary>
    public long FirstLine { get; private init; } = 1;

    public int Width => Math.Max(Data.Count == 0 ? 0 : Data.Max(row => row.Cells.Length), HeaderWidth);

    private int HeaderWidth =>
        Header.Count == 0 ? 0 : Header.Max(row => 1 + Array.FindLastIndex(row.Cells, cell => cell.Length > 0));

    /// <summary>The label of a column in one header line; of merged cells the one to the left.</summary>
    public string Label(int line, int column, bool isFilled = false)
    {
        while (isFilled && column > 0 && Header[line][column].Length == 0)
        {
            column--;
        }

        return Header[line][column];
    }

    /// <summary>How a profile numbers a line: from the first of the table.</summary>
    public int NumberOf(ExcerptRow row) => (int)(row.Line - FirstLine + 1);

    /// <summary>All labels of a column from top to bottom, each once.</summary>
    public IReadOnlyList<string> Labels(int column) =>
        [.. Header.Select(row => row[column]).Where(label => label.Length > 0).Distinct()];

    /// <param name="excerpt">The table.</param>
    /// <param name="headerLine">Line of the first header line where a person has said it: 0 for none; null: it is looked for.</param>
    /// <param name="headerLines">How many there are, where a person has said it.</param>
    public static TableShape Of(TableExcerpt excerpt, int? headerLine, int? headerLines)
    {
        var rows = excerpt.Rows;
        var first = headerLine switch
        {
            0 => 0,
            { } line => Math.Max(0, rows.FindIndex(row => row.Line >= line)),
            null => -1,
        };
        var start = headerLine is { } given
            ? (given == 0 ? 0 : Math.Min(rows.Count, first + (headerLines ?? 1)))
            : DataStart(rows);
        var top = headerLine is null ? HeaderTop(rows, start, headerLines) : first;
        var data = rows.Skip(start).ToList();
        var footer = FooterIn(excerpt.Last.Count > 0 ? excerpt.Last : data, excerpt.Count is not null);
        if (footer is not null)
        {
            var end = data.FindIndex(row => row[0].StartsWith(footer, StringComparison.Ordinal));
            data = end < 0 ? data : data[..end];
        }

        return new TableShape(rows[top..start], data, rows[..top], footer) { FirstLine = excerpt.FirstLine };
    }

    /// <summary>The first row that has numbers where most rows have them.</summary>
    private static int DataStart(List<ExcerptRow> rows)
    {
        // Below the line of underscores stand explanations, sometimes more of them than data.
        var end = rows.FindIndex(row => row[0].StartsWith("____", StringComparison.Ordinal));
        rows = end > 0 ? rows[..end] : rows;
        var body = rows.Count < 10 ? rows.Skip(1).ToList() : rows.Skip(rows.Count * 3 / 10).ToList();
        var width = rows.Max(row => row.Cells.Length);
        var numeric = Enumerable.Range(0, width).Where(column => IsNumeric(body, column)).ToArray();
        if (numeric.Length == 0)
        {
            return Math.Min(1, rows.Count - 1);
        }

        for (var i = 0; i < rows.Count; i++)
        {
            if (IsData(rows[i], numeric) && !IsPeriodHeader(rows, i, numeric))
            {
                return i;
            }
        }

        return Math.Min(1, rows.Count - 1);
    }

    private static bool IsNumeric(List<ExcerptRow> rows, int column)
    {
        var filled = rows.Where(row => row[column].Length > 0).ToList();
        return filled.Count > 0
            && filled.Count * 3 > rows.Count
            && filled.Count(row => CellKind.IsValue(row, column)) >= 0.7 * filled.Count;
    }

    private static bool IsData(ExcerptRow row, int[] numeric)
    {
        var filled = numeric.Where(column => row[column].Length > 0).ToArray();
        return filled.Length > 0
            && filled.Length * 2 >= numeric.Length
            && filled.Count(column => CellKind.IsValue(row, column)) * 2 >= filled.Length;
    }

    /// <summary>Years above numbers that are none.</summary>
    private static bool IsPeriodHeader(List<ExcerptRow> rows, int index, int[] numeric)
    {
        var years = numeric.Where(column => CellKind.IsYear(rows[index][column])).ToArray();
        return years.Length > 0
            && years.Length * 2 >= numeric.Count(column => rows[index][column].Length > 0)
            && rows.Skip(index + 1).Take(20).ToList() is { Count: > 0 } below
            && years.Count(column => below.Count(row => CellKind.IsYear(row[column])) * 2 > below.Count) * 2 < years.Length;
    }

    /// <summary>Upwards from the data: a line with one text in its first cell is a title, not a header.</summary>
    private static int HeaderTop(List<ExcerptRow> rows, int start, int? wanted)
    {
        var top = start;
        while (
            top > 0
            && start - top < (wanted ?? MostHeaderLines)
            && rows[top].Line - rows[top - 1].Line <= 1
            && (wanted is not null || top == start || rows[top - 1].Filled > 1 || rows[top - 1][0].Length == 0)
        )
        {
            top--;
        }

        return top;
    }

    private static string? FooterIn(List<ExcerptRow> end, bool isEndKnown)
    {
        if (!isEndKnown)
        {
            return null;
        }

        var first = end.FindIndex(row => row.Filled <= 2 && FooterWords.BeginsWith(row[0]));
        if (first < 0)
        {
            return null;
        }

        var text = end[first][0];
        return text.StartsWith("____", StringComparison.Ordinal) ? text[..Math.Min(10, text.Length)]
            : text.IndexOf(' ', StringComparison.Ordinal) is var blank and > 3 and <= LongestFooter ? text[..blank]
            : text[..Math.Min(LongestFooter, text.Length)];
    }
}
