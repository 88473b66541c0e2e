namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Complementary suppression: which cells to withhold beside the sensitive ones, so that no reader of the rest can bound a
/// sensitive cell more closely than its protection levels (Fischetti and Salazar 2000; Hundepool et al. 2012, section 4.4).
/// Vectors: sdc_secondary.json, sdc_gauss.json.
/// </summary>
public static class SecondarySuppression
{
    private const int ExchangeUpToCells = 2_000;
    private const int MostExchangePasses = 4;

    // About a second. In dense tables exchanging takes nearly all the time, for a percent or less of the price.
    private const long MostExchangeEffort = 1_500_000_000;
    private const long ExactSteps = 40_000;

    /// <summary>
    /// A pattern that protects every sensitive cell with its interval, as cheaply as can be found. What cannot be protected at
    /// all is named in <see cref="SuppressionPattern.Unprotectable"/>. It always ends: each search inside has a limit of steps, and
    /// one that reaches it leaves the pattern found so far; whether it
    /// is proven to be the cheapest is told (<see cref="SuppressionPattern.IsOptimal"/>). Errors: <see cref="ArgumentException"/> for an unknown id or a sensitive
    /// cell that is public already; <see cref="OperationCanceledException"/>.
    /// </summary>
    public static SuppressionPattern Protect(
        SuppressionTable table,
        IReadOnlyDictionary<string, PrimaryFinding> sensitive,
        SuppressionOptions options,
        CancellationToken cancellationToken = default
    )
    {
        var problem = new SuppressionProblem(table, sensitive, options, cancellationToken);
        var singletons = new SingletonGroups(table);
        var deviations = new DeviationSearch(problem.Relations, problem.RoomBelow, problem.RoomAbove, cancellationToken);
        var draft = new PatternDraft(problem);
        Complete(draft, deviations, singletons, problem.CanMove);
        var leastPrice = 0.0;
        if (table.Cells.Count <= options.ExactSearchUpTo && draft.Unprotectable.Count == 0)
        {
            var exact = new ExactSearch(problem, draft.IsWithheld, ExactSteps);
            exact.Run();
            leastPrice = exact.IsProven ? exact.Price : 0;
            var refined = new PatternDraft(problem);
            new PatternBuilder(refined, deviations, singletons).ProtectEach([.. exact.Best]);
            Complete(refined, deviations, singletons, problem.CanMove);
            draft = refined.Unprotectable.Count == 0 && refined.Price < draft.Price ? refined : draft;
        }

        new WitnessCheck(draft, singletons).Run();
        return draft.ToPattern(leastPrice);
    }

    /// <summary>
    /// The same with the sensitive cells found by count, see <see cref="PrimaryRules.Judge(SuppressionTable)"/>.
    /// </summary>
    public static SuppressionPattern Protect(
        SuppressionTable table,
        PrimaryRules rules,
        SuppressionOptions options,
        CancellationToken cancellationToken = default
    ) => Protect(table, rules.Judge(table), options, cancellationToken);

    private static void Complete(PatternDraft draft, DeviationSearch deviations, SingletonGroups singletons, bool[] allowed)
    {
        var builder = new PatternBuilder(draft, deviations, singletons);
        builder.ProtectEach(allowed);
        builder.ProtectFromSingletons(allowed);
        var reduction = new PatternReduction(draft, deviations, singletons);
        reduction.Drop();
        if (allowed.Length <= ExchangeUpToCells)
        {
            var mostEffort = deviations.Effort + MostExchangeEffort;
            for (var pass = 0; pass < MostExchangePasses && reduction.Exchange(mostEffort); pass++)
            {
                reduction.Drop();
            }
        }
    }
}
