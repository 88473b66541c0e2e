namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Which cells of a table are withheld, and why. Immutable.</summary>
public sealed class SuppressionPattern
{
    private readonly SuppressionProblem _problem;
    private readonly bool[] _isWithheld;
    private readonly Dictionary<int, int[]> _protects;

    internal SuppressionPattern(PatternDraft draft, Dictionary<int, int[]> protects, bool isOptimal)
    {
        _problem = draft.Problem;
        _isWithheld = [.. draft.IsWithheld];
        _protects = protects;
        IsOptimal = isOptimal;
        Decisions = [.. _isWithheld.Select((_, cell) => DecisionOf(cell))];
        Unprotectable = [.. draft.Unprotectable.Select(IdOf)];
        KnownToContributors = [.. draft.KnownToContributors.Except(draft.Unprotectable).Select(IdOf)];
    }

    /// <summary>The table the pattern is for.</summary>
    public SuppressionTable Table => _problem.Table;

    /// <summary>One decision per cell, in the order of the table's cells.</summary>
    public IReadOnlyList<CellDecision> Decisions { get; }

    /// <summary>
    /// Ids of sensitive cells whose interval cannot be kept whatever else is withheld, because too much is known from elsewhere
    /// or the table is too small. Empty as a rule; otherwise the table must not be published as it is.
    /// </summary>
    public IReadOnlyList<string> Unprotectable { get; }

    /// <summary>
    /// Ids of sensitive cells that a single contributor, knowing his own cells, can work out whatever else is withheld: from what is
    /// public already and what he knows himself. The pattern gives nothing of them away, and no pattern could hide them from him.
    /// </summary>
    public IReadOnlyList<string> KnownToContributors { get; }

    /// <summary>
    /// Whether it is proven that no pattern costs less (see <see cref="SuppressionOptions.Cost"/>); false: a cheaper one may exist.
    /// </summary>
    public bool IsOptimal { get; }

    /// <summary>Number of cells withheld, sensitive and complementary ones.</summary>
    public int WithheldCount => Decisions.Count(IsSuppression);

    /// <summary>Sum of the complementary cells' counts.</summary>
    public long ComplementaryTotal =>
        Table
            .Cells.Where((_, cell) => Decisions[cell] == CellDecision.ComplementarySuppression)
            .Sum(cell => Math.Abs(cell.Count));

    /// <summary>The decision for a cell. Errors: <see cref="ArgumentException"/> for an unknown id.</summary>
    public CellDecision DecisionFor(string id) => Decisions[Table.IndexOf(id)];

    /// <summary>
    /// Whether the cell is withheld, for its own sake or for another's; false for shadows. Errors:
    /// <see cref="ArgumentException"/> for an unknown id.
    /// </summary>
    public bool IsWithheld(string id) => IsSuppression(DecisionFor(id));

    /// <summary>Ids of all withheld cells, in the order of the table; hand them to the next release.</summary>
    public IReadOnlyList<string> WithheldIds =>
        [.. Table.Cells.Where((_, cell) => IsSuppression(Decisions[cell])).Select(cell => cell.Id)];

    /// <summary>
    /// Why the cell is shown or withheld, and what would free it. Errors: <see cref="ArgumentException"/> for an unknown id.
    /// </summary>
    public CellExplanation Explain(string id)
    {
        var cell = Table.IndexOf(id);
        return Explanations.Of(_problem, Decisions, _protects.GetValueOrDefault(cell, []), cell);
    }

    internal bool[] Hidden => [.. _isWithheld];

    private string IdOf(int cell) => _problem.Table.Cells[cell].Id;

    private static bool IsSuppression(CellDecision decision) =>
        decision is CellDecision.PrimarySuppression or CellDecision.ComplementarySuppression;

    private CellDecision DecisionOf(int cell) =>
        _problem.Table.Cells[cell].Role == CellRole.Shadow ? CellDecision.NotOffered
        : _problem.Findings[cell] is not null ? CellDecision.PrimarySuppression
        : _isWithheld[cell] ? CellDecision.ComplementarySuppression
        : CellDecision.Shown;
}
