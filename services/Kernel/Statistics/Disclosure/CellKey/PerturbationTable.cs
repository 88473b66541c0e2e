namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// For each original count how likely it changes by how much, and which cell keys lead there. Made by <see cref="Create"/> or
/// taken from elsewhere by <see cref="FromOutcomes"/>. Vectors: ptable-counts, ptable-tauargus-szenario5a, cellkey-counts.
/// </summary>
public sealed class PerturbationTable
{
    private const double Tolerance = 1e-5;

    private readonly PerturbationOutcome[][] _rows;

    private PerturbationTable(PerturbationOutcome[][] rows) => _rows = rows;

    /// <summary>The last count with a row of its own, which serves all larger ones.</summary>
    public int LastCount => _rows.Length - 1;

    /// <summary>The largest change that can happen.</summary>
    public int MaximumDeviation => _rows.Max(row => row.Max(outcome => Math.Abs(outcome.Change)));

    /// <summary>
    /// Constructs the table of maximum entropy for a design. Errors: <see cref="ArgumentException"/> where no probabilities fit
    /// (V too large for a small count beside D and the blocked counts, for one); <see cref="OperationCanceledException"/>.
    /// </summary>
    public static PerturbationTable Create(PerturbationDesign design, CancellationToken cancellationToken = default)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(design.MaximumDeviation, 1);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(design.Variance);
        ArgumentOutOfRangeException.ThrowIfNegative(design.BlockedUpTo);
        return new PerturbationTable([
            [new PerturbationOutcome(0, 1, 0, 1)],
            .. Enumerable
                .Range(1, design.LastCount)
                .Select(count => Cumulated(TransitionRow.Solve(count, design, cancellationToken))),
        ]);
    }

    /// <summary>
    /// A table given as probabilities by original count (from 0 on, no gaps) and change. Errors: <see cref="ArgumentException"/>
    /// where probabilities do not add up to 1, the mean change is not 0, a count could become negative, or 0 could change.
    /// </summary>
    public static PerturbationTable FromOutcomes(IEnumerable<(int Count, int Change, double Probability)> outcomes)
    {
        var rows = outcomes.GroupBy(outcome => outcome.Count).OrderBy(row => row.Key).ToArray();
        for (var count = 0; count < rows.Length; count++)
        {
            Check(rows[count], count);
        }

        return new PerturbationTable([
            .. rows.Select(row =>
                Cumulated(row.OrderBy(outcome => outcome.Change).Select(outcome => (outcome.Change, outcome.Probability)))
            ),
        ]);
    }

    /// <summary>
    /// The outcomes for an original count, changes rising. Errors: <see cref="ArgumentOutOfRangeException"/> for a negative
    /// count.
    /// </summary>
    public IReadOnlyList<PerturbationOutcome> Outcomes(long count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return _rows[Math.Min(count, LastCount)];
    }

    /// <summary>
    /// The change of a count with this cell key: that of the first outcome whose keys end above it. A count of 0 never changes;
    /// the same count with the same key always changes alike. Errors: as <see cref="Outcomes"/>, and for a key outside 0 to
    /// <see cref="RecordKey.Scale"/>.
    /// </summary>
    public int Change(long count, long cellKey)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(cellKey);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(cellKey, RecordKey.Scale);
        var row = Outcomes(count);
        var key = (double)cellKey / RecordKey.Scale;
        foreach (var outcome in row)
        {
            if (key < outcome.UpperKey)
            {
                return outcome.Change;
            }
        }

        return row[^1].Change;
    }

    /// <summary>The perturbed count.</summary>
    public long Perturb(long count, long cellKey) => count + Change(count, cellKey);

    /// <summary>A weighted count: the perturbed number of records times their mean weight; 0 for an empty cell.</summary>
    public double PerturbWeighted(long count, double weightedCount, long cellKey) =>
        count == 0 ? 0 : Perturb(count, cellKey) * (weightedCount / count);

    private static PerturbationOutcome[] Cumulated(IEnumerable<(int Change, double Probability)> row)
    {
        var sum = 0.0;
        List<PerturbationOutcome> outcomes = [];
        foreach (var (change, probability) in row)
        {
            outcomes.Add(new PerturbationOutcome(change, probability, sum, sum += probability));
        }

        outcomes[^1] = outcomes[^1] with { UpperKey = 1 };
        return [.. outcomes];
    }

    private static void Check(IGrouping<int, (int Count, int Change, double Probability)> row, int expected)
    {
        var mean = row.Sum(outcome => outcome.Change * outcome.Probability);
        var isSound =
            row.Key == expected
            && Math.Abs(row.Sum(outcome => outcome.Probability) - 1) < Tolerance
            && Math.Abs(mean) < Tolerance
            && row.All(outcome => outcome.Probability >= 0 && row.Key + outcome.Change >= 0)
            && (row.Key > 0 || row.All(outcome => outcome.Change == 0));
        if (!isSound)
        {
            throw new ArgumentException(
                $"The row for count {row.Key} is missing or is no perturbation: mean change {mean}.",
                nameof(row)
            );
        }
    }
}
