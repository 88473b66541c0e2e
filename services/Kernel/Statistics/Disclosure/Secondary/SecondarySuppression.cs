namespace Sozialplanung.Statistics.Disclosure;

/// <summary>
/// Complementary suppression: which cells to withhold beside the sensitive ones, so that no reader of the rest can bound a sensitive cell
/// more closely than its protection levels (Fischetti and Salazar 2000; Hundepool et al. 2012, section 4.4).
/// Vectors: sdc_secondary.json, sdc_gauss.json.
/// </summary>
public static class SecondarySuppression
{
    private const long ExactSteps = 40_000;

    /// <summary>
    /// A pattern that protects every sensitive cell with its interval, as cheaply as can be found. What cannot be protected at all is
    /// named in <see cref="SuppressionPattern.Unprotectable"/>. Errors: <see cref="ArgumentException"/> for an unknown id or a sensitive
    /// cell that is public already.
    /// </summary>
    public static SuppressionPattern Protect(
        SuppressionTable table, IReadOnlyDictionary<string, PrimaryFinding> sensitive, SuppressionOptions options)
    {
        var problem = new SuppressionProblem(table, sensitive, options);
        var search = new PatternSearch(problem);
        search.ProtectEach();
        search.Reduce();
        if (table.Cells.Count <= options.ExactSearchUpTo && search.Unprotectable.Count == 0)
        {
            var exact = new ExactSearch(problem, search.IsWithheld, ExactSteps);
            exact.Run();
            search.Confine(exact.Best);
        }

        return search.ToPattern();
    }

    /// <summary>The same with the sensitive cells found by count, see <see cref="PrimaryRules.Judge(SuppressionTable)"/>.</summary>
    public static SuppressionPattern Protect(SuppressionTable table, PrimaryRules rules, SuppressionOptions options) =>
        Protect(table, rules.Judge(table), options);
}
