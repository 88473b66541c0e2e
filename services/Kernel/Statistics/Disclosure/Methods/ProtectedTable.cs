namespace Sozialplanung.Statistics.Disclosure;

/// <summary>One cell as it may be published.</summary>
/// <param name="Id">The cell.</param>
/// <param name="Value">The number to print; null where it is withheld or not offered.</param>
/// <param name="Known">What the number, with the rule that made it, says about the true value.</param>
public readonly record struct ProtectedCell(string Id, long? Value, KnownRange Known);

/// <summary>A table made safe, with the notice that must stand under it.</summary>
/// <param name="Cells">In the order of the table.</param>
/// <param name="Notice">German sentence for the reader: what was done, and whether sums still add up.</param>
public sealed record ProtectedTable(IReadOnlyList<ProtectedCell> Cells, string Notice)
{
    /// <summary>What a reader can work out about each cell from all numbers together; for every method alike.</summary>
    public IReadOnlyList<CellInterval> Intervals(SuppressionTable table, CancellationToken cancellationToken = default) =>
        Attacker.Intervals(table, [.. Cells.Select(cell => cell.Known)], cancellationToken);
}
