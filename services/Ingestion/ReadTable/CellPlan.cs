namespace Sozialplanung.Ingestion.ReadTable;

/// <summary>
/// What one column of values means: measure and period as numbers (-1: the row says it), and the part of the breakdown that the
/// column knows.
/// </summary>
internal sealed record CellPlan(int Column, int Measure, int Period, IReadOnlyList<(string Attribute, string Category)> Breakdown)
{
    /// <summary>-1: the row says it.</summary>
    public int Area { get; init; } = -1;

    /// <summary>The month of the year that the row says; null where it says the whole period, or the column does.</summary>
    public string? Month { get; init; }
}
