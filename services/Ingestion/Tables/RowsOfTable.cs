using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.Tables;

/// <summary>The rows of one table of a sheet that holds several: those above and below it are not read.</summary>
internal sealed class RowsOfTable(TableRows rows, IReadOnlyList<SheetTable> tables, int chosen) : TableRows
{
    private readonly SheetTable _table = tables[chosen];

    /// <summary>The rows as they are when no table were chosen; of the last table its end is the end of the file.</summary>
    public TableRows Whole => rows;

    public override int Count => rows.Count;

    public override long Line => rows.Line;

    public override long FirstLine => _table.FirstLine;

    public override bool HasDoubts => rows.HasDoubts;

    public override bool IsHidden => rows.IsHidden;

    public override IReadOnlyList<MergedCells> Merged =>
        [.. rows.Merged.Where(merged => merged.FirstLine <= _table.LastLine && merged.LastLine >= _table.FirstLine)];

    public override bool IsCounted => rows.IsCounted;

    public override long Position => rows.Position;

    public override long Length => rows.Length;

    public override string Description => rows.Description;

    public override bool Read()
    {
        while (rows.Read())
        {
            if (rows.Line > _table.LastLine)
            {
                rows.Finish();
                return false;
            }

            if (rows.Line >= _table.FirstLine)
            {
                return true;
            }
        }

        return false;
    }

    public override void Finish() => rows.Finish();

    public override bool IsNumber(int column) => rows.IsNumber(column);

    public override bool IsPercent(int column) => rows.IsPercent(column);

    public override string? DoubtOf(int column) => rows.DoubtOf(column);

    public override bool IsHiddenColumn(int column) => rows.IsHiddenColumn(column);

    public override string AddressOf(int column) => rows.AddressOf(column);

    protected override ReadOnlySpan<char> Text(int column) => rows[column];

    protected override void Dispose(bool isDisposing) => rows.Dispose();

    /// <summary>Which of the tables was read, and which others stand there.</summary>
    public void Report(FindingList findings)
    {
        var others = tables
            .Select((table, index) => (Text: table.Called(index + 1), Index: index))
            .Where(one => one.Index != chosen);
        if (tables.Count > 1)
        {
            findings.Info(
                "tables-left-out",
                $"Auf dem Blatt stehen {tables.Count} Tabellen. Gelesen wurde {_table.Called(chosen + 1)}; ausgelassen: {string.Join(", ", others.Take(5).Select(one => one.Text))}{(tables.Count > 6 ? $" und {tables.Count - 6} weitere" : "")}."
            );
        }
    }

    /// <summary>Which table the profile means. Errors: <see cref="UnreadableFileException"/> that names those that are there.</summary>
    public static int Choose(IReadOnlyList<SheetTable> tables, TableOnSheet wanted)
    {
        var there =
            tables.Count == 0
                ? "Auf dem Blatt steht keine Tabelle."
                : $"Auf dem Blatt {(tables.Count == 1 ? "steht" : "stehen")}: {string.Join(", ", tables.Take(8).Select((table, index) => table.Called(index + 1)))}{(tables.Count > 8 ? " …" : "")}.";
        if (wanted.Title is { } title)
        {
            int[] found =
            [
                .. Enumerable
                    .Range(0, tables.Count)
                    .Where(index => TableLabel.AreSame(tables[index].Title ?? "", TableLabel.Clean(title))),
            ];
            return found is [var only]
                ? only
                : throw new UnreadableFileException(
                    $"{(found.Length == 0 ? $"Eine Tabelle mit dem Titel „{title}“ gibt es nicht." : $"Den Titel „{title}“ haben mehrere Tabellen.")} {there} Bitte legen Sie im Importprofil fest, welche gemeint ist."
                );
        }

        return wanted.Position <= tables.Count
            ? wanted.Position - 1
            : throw new UnreadableFileException($"Gelesen werden soll die {wanted.Position}. Tabelle. {there}");
    }
}
