namespace Sozialplanung.Tables;

/// <summary>The rows of one sheet of a workbook, whatever program has written it: a cell counts as what it shows.</summary>
public abstract class SheetRows : TableRows
{
    /// <summary>More rows than any spreadsheet has.</summary>
    internal const int MaximumRows = 1_048_576;

    private long _line;
    private bool _hasDoubts;

    /// <inheritdoc/>
    public override int Count => Cells.Count;

    /// <inheritdoc/>
    public override long Line => _line;

    /// <inheritdoc/>
    public override bool IsCounted => false;

    /// <inheritdoc/>
    public override bool HasDoubts => _hasDoubts;

    /// <inheritdoc/>
    public override bool IsHidden => Look.IsHiddenRow;

    /// <inheritdoc/>
    public override IReadOnlyList<MergedCells> Merged => Look.Merged;

    private protected List<SheetCell> Cells { get; } = new(32);

    private protected RowLetters Letters { get; } = new();

    private protected SheetLook Look { get; } = new();

    /// <inheritdoc/>
    public override bool IsHiddenColumn(int column) => Look.IsHiddenColumn(column);

    /// <inheritdoc/>
    public override bool IsNumber(int column) => (uint)column < (uint)Cells.Count && Cells[column].IsNumber;

    /// <inheritdoc/>
    public override bool IsPercent(int column) => (uint)column < (uint)Cells.Count && Cells[column].IsPercent;

    /// <inheritdoc/>
    public override string AddressOf(int column) => $"Zelle {SheetCell.LettersOf(column)}{_line}";

    /// <inheritdoc/>
    public override string? DoubtOf(int column) =>
        (uint)column < (uint)Cells.Count && Cells[column].Sentence(Text(column)) is { } sentence
            ? $"{AddressOf(column)} {sentence}"
            : null;

    /// <inheritdoc/>
    protected override ReadOnlySpan<char> Text(int column) =>
        (uint)column < (uint)Cells.Count ? Letters.Text(Cells[column].Start, Cells[column].Length) : [];

    /// <summary>An empty row at this line; its cells are put into it.</summary>
    private protected void Begin(long line)
    {
        Cells.Clear();
        Letters.CutTo(0);
        _hasDoubts = false;
        MoveTo(line);
    }

    /// <summary>The same row at another line.</summary>
    private protected void MoveTo(long line)
    {
        _line = line;
        if (line > MaximumRows)
        {
            throw new UnreadableFileException(
                $"Zeile {line} liegt hinter der letzten Zeile, die eine Arbeitsmappe haben kann.",
                line
            );
        }
    }

    /// <summary>Fills up with empty cells to a column, where the next one is put.</summary>
    private protected void GoTo(int column)
    {
        if (column >= MaximumColumns)
        {
            throw new UnreadableFileException($"Zeile {_line} hat mehr Spalten, als eine Arbeitsmappe haben kann.", _line);
        }

        while (Cells.Count < column)
        {
            Cells.Add(default);
        }
    }

    private protected void Put(SheetCell cell)
    {
        _hasDoubts |= cell.Doubt != CellDoubt.None;
        Cells.Add(cell);
    }
}
