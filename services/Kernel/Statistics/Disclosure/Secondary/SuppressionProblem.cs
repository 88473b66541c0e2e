namespace Sozialplanung.Statistics.Disclosure;

/// <summary>A table, its sensitive cells and the options, laid out as arrays by cell position for the searches.</summary>
internal sealed class SuppressionProblem
{
    // Cells of the last release are worth this share of their price: taken first, yet not piled up.
    private const double PriceOfPreviouslyWithheld = 0.001;

    public SuppressionProblem(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> sensitive,
        SuppressionOptions options,
        CancellationToken cancellationToken
    )
    {
        Table = table;
        Options = options;
        Cancellation = cancellationToken;
        var count = table.Cells.Count;
        Findings = new PrimaryFinding?[count];
        foreach (var (id, finding) in sensitive)
        {
            var position = table.IndexOf(id);
            Findings[position] =
                table.Cells[position].Role != CellRole.AlreadyPublic
                    ? finding
                    : throw new ArgumentException($"'{id}' is public already and cannot be protected.", nameof(sensitive));
        }

        Sensitive = [.. Enumerable.Range(0, count).Where(cell => Findings[cell] is not null)];
        CanMove = new bool[count];
        Prices = new double[count];
        RoomBelow = new double[count];
        RoomAbove = new double[count];
        for (var cell = 0; cell < count; cell++)
        {
            Lay(cell, table.Cells[cell]);
        }
    }

    public SuppressionTable Table { get; }

    public SuppressionOptions Options { get; }

    /// <summary>Asked by every search at each of its steps.</summary>
    public CancellationToken Cancellation { get; }

    public RelationSystem Relations => Table.Relations;

    public PrimaryFinding?[] Findings { get; }

    /// <summary>Positions of the sensitive cells, rising.</summary>
    public int[] Sensitive { get; }

    /// <summary>
    /// Whether a reader may be left in doubt about the cell at all: it is sensitive, a shadow, or may be withheld.
    /// </summary>
    public bool[] CanMove { get; }

    /// <summary>What withholding costs; 0 for what is not shown anyway.</summary>
    public double[] Prices { get; }

    /// <summary>How far below the true value a reader without the cell must reckon; may be infinite.</summary>
    public double[] RoomBelow { get; }

    /// <summary>How far above the true value a reader without the cell must reckon; may be infinite.</summary>
    public double[] RoomAbove { get; }

    /// <summary>Whether the cell is not printed, whatever the pattern.</summary>
    public bool IsHiddenAnyway(int cell) => Findings[cell] is not null || Table.Cells[cell].Role == CellRole.Shadow;

    private void Lay(int position, TableCell cell)
    {
        RoomBelow[position] = cell.KnownLower is { } lower ? cell.Count - lower : double.PositiveInfinity;
        RoomAbove[position] = cell.KnownUpper is { } upper ? upper - cell.Count : double.PositiveInfinity;
        if (IsHiddenAnyway(position))
        {
            CanMove[position] = true;
            return;
        }

        CanMove[position] = cell.Role == CellRole.Offered && (cell.Count != 0 || Options.Zeros == ZeroCells.MayProtect);
        var size = Math.Abs((double)cell.Count);
        // The second term decides between equally cheap patterns only.
        var price = Options.Cost switch
        {
            SuppressionCost.Counts => size + (1.0 / (Table.Cells.Count + 1)),
            SuppressionCost.Cells => 1 + (size / (Total + 1)),
            SuppressionCost.Custom => (cell.Cost ?? 1) + (1e-6 / (Table.Cells.Count + 1)),
        };
        Prices[position] = Options.PreviouslyWithheld.Contains(cell.Id) ? price * PriceOfPreviouslyWithheld : price;
    }

    private double Total => _total ??= Table.Cells.Sum(cell => Math.Abs((double)cell.Count));

    private double? _total;
}
