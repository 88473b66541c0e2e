using System.Globalization;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Perturbation by cell keys: the same units always give the same number, in every table. Zero stays zero, sums need not add up.
/// A cell without a key is an error: <see cref="ArgumentException"/>, as is a negative count.
/// </summary>
/// <param name="perturbation">The table of changes; secret.</param>
/// <param name="cellKeys">By cell id, from <see cref="RecordKey.CellKey"/>; secret.</param>
public sealed class CellKeyPerturbation(PerturbationTable perturbation, IReadOnlyDictionary<string, long> cellKeys)
    : IDisclosureMethod
{
    /// <summary>
    /// One perturbed count per offered or public cell, with the range of true counts it can stand for; shadows stay unprinted.
    /// </summary>
    public ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default) =>
        new(
            [.. table.Cells.Select(Protect)],
            string.Create(
                CultureInfo.InvariantCulture,
                $"Die Zahlen sind zur Geheimhaltung verändert (Cell-Key-Verfahren), um höchstens {perturbation.MaximumDeviation}; "
                    + $"Summen können von den Einzelwerten abweichen."
            )
        );

    private ProtectedCell Protect(TableCell cell)
    {
        if (cell.Role == CellRole.Shadow)
        {
            return new ProtectedCell(cell.Id, null, new KnownRange(null, null));
        }

        if (!cellKeys.TryGetValue(cell.Id, out var key) || cell.Count < 0)
        {
            throw new ArgumentException($"'{cell.Id}' has no cell key or a negative count.");
        }

        var perturbed = perturbation.Perturb(cell.Count, key);
        var most = perturbation.MaximumDeviation;
        return new ProtectedCell(cell.Id, perturbed, new KnownRange(Math.Max(0, perturbed - most), perturbed + most));
    }
}
