using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Finds what is withheld in one period: for the administration first, then for the public, which sees no more than that.
/// </summary>
internal static class PatternComputation
{
    public static PeriodPattern Compute(
        PeriodCounts counts,
        IReadOnlyList<IndicatorPlan> plans,
        ReleaseSettings settings,
        EarlierCounts earlier,
        CancellationToken cancellationToken
    )
    {
        var pattern = new PeriodPattern(counts.Tree.Count);
        var finished = plans.Where(plan => plan.IsFinishedIn(counts.Observations)).ToList();
        foreach (var plan in finished.Where(plan => counts.Observations.NatureOf(plan.Measures[0]) != MeasureNature.Published))
        {
            WithholdAll(plan.Numerator, counts.Tree.Count, pattern);
        }

        IndicatorPlan[] counted = [.. plans.Except(finished)];
        foreach (var rules in AudienceRules.Of(settings))
        {
            var (table, positions) = new CountTableBuilder(counts, earlier, rules, pattern).Build(counted);
            var (isWithheld, unprotected) = Withholding.Of(table, cancellationToken);
            var fromInsiders =
                rules.Audience == Audience.Oeffentlichkeit
                    ? Insiders.Protect(table, isWithheld, counts.Tree, cancellationToken)
                    : [];
            pattern.Unprotected += unprotected.Union(fromInsiders, StringComparer.Ordinal).Count();

            foreach (var (form, areas) in positions)
            {
                for (var area = 0; area < areas.Length; area++)
                {
                    if (areas[area] is >= 0 and var position && isWithheld[position])
                    {
                        var cell = table.Cells[position];
                        pattern.Withhold(
                            form,
                            area,
                            rules.Audience,
                            cell.Cause ?? (cell.StaysWithheld ? WithholdingCause.Kept : WithholdingCause.Complementary)
                        );
                    }
                }
            }
        }

        return pattern;
    }

    /// <summary>
    /// A finished figure carries no count that a rule could be held against; unless it is public anyway, it is withheld.
    /// </summary>
    private static void WithholdAll(CountForm form, int areaCount, PeriodPattern pattern)
    {
        for (var area = 0; area < areaCount; area++)
        {
            pattern.Withhold(form, area, Audience.Verwaltung, WithholdingCause.NoCount);
            pattern.Withhold(form, area, Audience.Oeffentlichkeit, WithholdingCause.NoCount);
        }
    }
}
