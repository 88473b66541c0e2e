namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Withholding sensitive cells and what would betray them. Errors of Apply: as <see cref="SecondarySuppression"/>.
/// </summary>
public sealed class CellSuppression(PrimaryRules rules, SuppressionOptions options) : IDisclosureMethod
{
    /// <summary>
    /// Exact counts for what is shown, nothing for what is withheld or a shadow. Errors: <see cref="InvalidOperationException"/>
    /// naming the cells that no pattern protects: then the table must be made coarser, or less of it be public already.
    /// </summary>
    public ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default)
    {
        var pattern = SecondarySuppression.Protect(table, rules, options, cancellationToken);
        if (pattern.Unprotectable.Count > 0)
        {
            throw new InvalidOperationException(
                $"Cells cannot be protected whatever else is withheld: {string.Join(", ", pattern.Unprotectable)}. "
                    + "Merge categories or areas around them, or leave them out."
            );
        }

        return new ProtectedTable(
            [
                .. table.Cells.Select(
                    (cell, position) =>
                        pattern.Decisions[position] == CellDecision.Shown
                            ? new ProtectedCell(cell.Id, cell.Count, new KnownRange(cell.Count, cell.Count))
                            : new ProtectedCell(cell.Id, null, new KnownRange(null, null))
                ),
            ],
            "Angaben mit „.“ sind aus Gründen der statistischen Geheimhaltung nicht veröffentlicht. Alle gezeigten Zahlen sind genau."
        );
    }
}
