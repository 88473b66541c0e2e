namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What withholding a cell costs; the pattern is chosen to cost little.</summary>
public enum SuppressionCost
{
    /// <summary>
    /// The count of the cell: few persons are left out of the tables. Among equally cheap patterns, fewer cells.
    /// </summary>
    Counts,

    /// <summary>Each cell 1: few cells are left out. Among equally cheap patterns, the smaller counts.</summary>
    Cells,

    /// <summary><see cref="TableCell.Cost"/>; a cell without one costs 1.</summary>
    Custom,
}
