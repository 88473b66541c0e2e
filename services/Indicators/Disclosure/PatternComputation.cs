using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Finds what is withheld in one period: for the administration first, then for the public, which sees no more than that.</summary>
internal static class PatternComputation
{
    public static PeriodPattern Compute(
        PeriodCounts counts, IReadOnlyList<IndicatorPlan> plans, ReleaseSettings settings, EarlierCounts earlier)
    {
        var pattern = new PeriodPattern(counts.Tree.Count);
        foreach (var rules in AudienceRules.Of(settings))
        {
            var (table, positions) = new CountTableBuilder(counts, earlier, rules, pattern).Build(plans);
            var (isWithheld, unprotected) = Withholding.Of(table);
            var fromInsiders = rules.Audience == Audience.Oeffentlichkeit ? Insiders.Protect(table, isWithheld, counts.Tree) : [];
            pattern.Unprotected += unprotected.Union(fromInsiders, StringComparer.Ordinal).Count();

            foreach (var (form, areas) in positions)
            {
                for (var area = 0; area < areas.Length; area++)
                {
                    if (areas[area] is >= 0 and var position && isWithheld[position])
                    {
                        var cell = table.Cells[position];
                        pattern.Withhold(form, area, rules.Audience, cell.Cause ?? (cell.StaysWithheld ? WithholdingCause.Kept : WithholdingCause.Complementary));
                    }
                }
            }
        }

        return pattern;
    }
}
