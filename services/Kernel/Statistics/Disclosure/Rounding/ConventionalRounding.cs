using System.Globalization;

namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Each cell for itself to the nearest multiple of a base, halves away from zero (kaufmännisch); to 5 as in the social assistance
/// statistics, to 10 as in the web tables of the Bundesagentur für Arbeit. Sums need not add up. Vector: conventional-rounding.
/// </summary>
public sealed class ConventionalRounding(int roundingBase) : IDisclosureMethod
{
    private readonly int _base =
        roundingBase >= 2
            ? roundingBase
            : throw new ArgumentOutOfRangeException(nameof(roundingBase), roundingBase, "A rounding base is at least 2.");

    /// <summary>
    /// The nearest multiple; of two equally near ones the one further from zero. Errors: <see cref="OverflowException"/> where
    /// that multiple does not fit into 64 bits.
    /// </summary>
    public long Round(long count)
    {
        var beyond = count % _base;
        var towardsZero = count - beyond;
        return 2 * Math.Abs(beyond) >= _base ? checked(towardsZero + (Math.Sign(count) * (long)_base)) : towardsZero;
    }

    /// <summary>
    /// Unbiased random rounding: the probability with which a count must go up to the next multiple, (count mod base) / base.
    /// </summary>
    public double ProbabilityUp(long count) => (double)(((count % _base) + _base) % _base) / _base;

    /// <summary>The rounded counts with the range of counts that round to each; shadows stay unprinted.</summary>
    public ProtectedTable Apply(SuppressionTable table, CancellationToken cancellationToken = default) =>
        new(
            [.. table.Cells.Select(Protect)],
            string.Create(
                CultureInfo.InvariantCulture,
                $"Jede Zahl ist für sich auf ein Vielfaches von {_base} gerundet; Summen können von den Einzelwerten abweichen."
            )
        );

    private ProtectedCell Protect(TableCell cell)
    {
        if (cell.Role == CellRole.Shadow)
        {
            return new ProtectedCell(cell.Id, null, new KnownRange(null, null));
        }

        var rounded = Round(cell.Count);
        // Halves go away from zero: an even base reaches half a base towards zero, and one less beyond.
        var (near, far) = (_base / 2, (_base - 1) / 2);
        return new ProtectedCell(
            cell.Id,
            rounded,
            rounded > 0 ? new KnownRange(rounded - near, rounded + far)
                : rounded < 0 ? new KnownRange(rounded - far, rounded + near)
                : new KnownRange(-far, far)
        );
    }
}
