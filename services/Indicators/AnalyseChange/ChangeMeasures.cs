using Sozialplanung.Facts;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Statistics;
using Sozialplanung.Statistics.Trend;

namespace Sozialplanung.Indicators.AnalyseChange;

/// <summary>In what a change may be said, by the kind of the indicator: only where it means something.</summary>
internal static class ChangeMeasures
{
    private static readonly AnalysisOption _points = new("points", "in Prozentpunkten");
    private static readonly AnalysisOption _absolute = new("absolute", "als Unterschied");
    private static readonly AnalysisOption _relative = new("relative", "in Prozent des früheren Werts");
    private static readonly AnalysisOption _indexed = new("indexed", "früherer Wert = 100");

    /// <summary>The first is the one that fits best; none for a number that has no scale.</summary>
    public static IReadOnlyList<AnalysisOption> Of(IndicatorDefinition definition) =>
        definition.DeclaredKind switch
        {
            IndicatorKind.Share or IndicatorKind.Rate or IndicatorKind.Mean or IndicatorKind.Count => IndicatorKinds.IsPercent(
                definition.Unit
            )
                ? [_points, _relative]
                : [_absolute, _relative, _indexed],
            // A percentage of a rank or of a change means nothing.
            _ => [_absolute],
        };

    public static Value Compute(string measure, Value earlier, Value later) =>
        measure switch
        {
            "points" => Change.PercentagePoints(earlier, later),
            "relative" => Change.RelativePercent(earlier, later),
            "indexed" => Change.IndexedToHundred(earlier, later),
            _ => Change.Absolute(earlier, later),
        };

    public static string UnitOf(string measure, IndicatorDefinition definition) =>
        measure switch
        {
            "points" => "Prozentpunkte",
            "relative" => "Prozent",
            "indexed" => "Bezugsjahr = 100",
            _ => definition.Unit,
        };

    public static int DecimalsOf(string measure, IndicatorDefinition definition) =>
        measure is "relative" or "indexed" ? 1 : definition.Decimals;

    /// <summary>The number that means "as before".</summary>
    public static double Unchanged(string measure) => measure == "indexed" ? 100 : 0;
}
