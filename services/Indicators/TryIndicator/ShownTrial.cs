using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>What of a trial is told: one level of areas.</summary>
internal static class ShownTrial
{
    /// <param name="tried">What is known without the values.</param>
    /// <param name="trial">The values of all areas.</param>
    /// <param name="plan">The draft.</param>
    /// <param name="tree">The areas.</param>
    /// <param name="asked">Code of the level that was asked for; null, or one that there is not: the one that shows most.</param>
    /// <param name="findings">What is to be said already.</param>
    public static TriedDefinition Of(
        TriedDefinition tried,
        IndicatorTrial trial,
        IndicatorPlan plan,
        AreaTree tree,
        string? asked,
        List<string> findings
    )
    {
        var levels = trial.Levels;
        var level = asked is not null && tree.Levels.Any(known => known.Code == asked) ? asked : trial.BestLevel;
        if (level is null)
        {
            return tried with { Findings = findings };
        }

        if (levels.All(known => known.Code != level))
        {
            findings.Add(DraftFindings.NotThisLevel(tree.Levels.First(known => known.Code == level).Name));
        }

        var areas = trial.AreasOn(level);
        var overWhole = areas.Count(area => area.Value > plan.Definition.Factor);
        if (plan.Definition.DeclaredKind == IndicatorKind.Share && plan.Denominator is not null && overWhole > 0)
        {
            findings.Add(DraftFindings.OverWhole(overWhole));
        }

        return tried with
        {
            Level = level,
            Levels = levels,
            Areas = areas,
            AreaCount = areas.Count(area => area.Value is not null),
            WithheldPublic = areas.Count(area => area.WithheldPublic),
            WithheldStaff = areas.Count(area => area.WithheldStaff),
            Reasons = trial.ReasonsOn(level),
            Findings = findings,
        };
    }
}
