using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Perturbation;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>
/// The observations a trial computes with: perturbed counts of all areas as they were delivered, or figures that their provider has
/// published.
/// </summary>
internal sealed record DraftCounts(
    Observations Observations,
    IReadOnlyDictionary<string, string> Unfit,
    IReadOnlyList<string> Findings
)
{
    public static DraftCounts Of(AreaTree tree, PerturbedRows rows)
    {
        var observations = new Observations(tree);
        foreach (var row in rows.Rows)
        {
            observations.Declare(row.Measure, MeasureNature.Count);
            tree.TryFind(row.Area, out var area);
            observations.TryAdd(row.Measure, row.Period, area, row.Breakdown, row.Count);
        }

        return new DraftCounts(observations, rows.Unfit, rows.Findings);
    }
}
