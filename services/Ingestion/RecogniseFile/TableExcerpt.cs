using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>The beginning and the end of a table, as much of it as is needed to tell what it is.</summary>
internal sealed class TableExcerpt
{
    /// <summary>Rows from the beginning that are looked at.</summary>
    public const int FirstRows = 50_000;

    private const int LastRows = 40;
    private const int MostCells = 1_000_000;

    // Beyond it the end of the file is not looked for.
    public const int MostRows = 400_000;

    /// <summary>The rows from the beginning, without empty ones.</summary>
    public List<ExcerptRow> Rows { get; } = [];

    /// <summary>The rows at the end; empty where the file is longer than what is looked at, or all of it stands in <see
    /// cref="Rows"/>.</summary>
    public List<ExcerptRow> Last { get; } = [];

    public string Description { get; private init; } = "";

    /// <summary>Line where the table begins, of several on a sheet.</summary>
    public long FirstLine { get; private init; } = 1;

    /// <summary>How many rows that are not empty the file has; null where it is longer than what is looked at.</summary>
    public int? Count { get; private set; }

    /// <summary>Cells of the widest row.</summary>
    public int Width => Rows.Count == 0 ? 0 : Rows.Max(row => row.Cells.Length);

    /// <summary>Errors: <see cref="UnreadableFileException"/>.</summary>
    public static TableExcerpt Read(string path, ImportProfile profile, CancellationToken cancellationToken) =>
        Read(path, profile, MostRows, cancellationToken);

    /// <summary>The same, of no more rows than said.</summary>
    public static TableExcerpt Read(string path, ImportProfile profile, int mostRows, CancellationToken cancellationToken)
    {
        using var rows = TableFile.Open(path, profile);
        var excerpt = new TableExcerpt { Description = rows.Description, FirstLine = rows.FirstLine };
        excerpt.Fill(rows, mostRows, cancellationToken);
        return excerpt.Rows.Count > 0
            ? excerpt
            : throw new UnreadableFileException("Die Datei enthält keine einzige Zeile mit Inhalt.");
    }

    private void Fill(TableRows rows, int mostRows, CancellationToken cancellationToken)
    {
        var (count, cells) = (0, 0);
        var last = new Queue<ExcerptRow>();
        while (count < mostRows)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!rows.Read())
            {
                Count = count;
                Last.AddRange(last);
                return;
            }

            if (rows.IsEmptyRow)
            {
                continue;
            }

            count++;
            if (Rows.Count < FirstRows && cells < MostCells)
            {
                cells += rows.Count;
                Rows.Add(ExcerptRow.Of(rows));
                continue;
            }

            last.Enqueue(ExcerptRow.Of(rows));
            if (last.Count > LastRows)
            {
                last.Dequeue();
            }
        }
    }
}

/// <summary>One row of the excerpt: its line and its cells as labels are compared, without blanks around and inside doubled.</summary>
internal sealed record ExcerptRow(long Line, string[] Cells, bool[] AreNumbers)
{
    public static ExcerptRow Of(TableRows rows)
    {
        var cells = new string[rows.Count];
        var numbers = new bool[rows.Count];
        for (var i = 0; i < cells.Length; i++)
        {
            cells[i] = TableLabel.Clean(rows[i]);
            numbers[i] = rows.IsNumber(i);
        }

        return new ExcerptRow(rows.Line, cells, numbers);
    }

    public string this[int column] => column < Cells.Length ? Cells[column] : "";

    public bool IsNumber(int column) => column < AreNumbers.Length && AreNumbers[column];

    /// <summary>Cells that hold something.</summary>
    public int Filled => Cells.Count(cell => cell.Length > 0);
}
