using Sozialplanung.Facts;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Releases;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Finds what is withheld in periods that hang together: for the administration first, then for the public, which sees no more
/// than that.
/// </summary>
internal static class PatternComputation
{
    /// <summary>One pattern per period, in their order.</summary>
    public static PeriodPattern[] Compute(
        IReadOnlyList<(PeriodCounts Counts, IReadOnlyList<IndicatorPlan> Plans)> periods,
        ReleaseSettings settings,
        EarlierReleases earlier,
        CancellationToken cancellationToken
    )
    {
        var (observations, tree) = (periods[0].Counts.Observations, periods[0].Counts.Tree);
        PeriodPattern[] patterns = [.. periods.Select(_ => new PeriodPattern(tree.Count))];
        var counted = new IndicatorPlan[periods.Count][];
        for (var k = 0; k < periods.Count; k++)
        {
            var finished = periods[k].Plans.Where(plan => plan.IsFinishedIn(observations)).ToList();
            foreach (var plan in finished.Where(plan => observations.NatureOf(plan.Measures[0]) != MeasureNature.Published))
            {
                WithholdAll(plan.Numerator, tree.Count, patterns[k]);
            }

            counted[k] = [.. periods[k].Plans.Except(finished)];
        }

        var unit = CountUnit.Of([.. periods.Select((period, k) => (period.Counts, counted[k]))], earlier);
        var year = Period.Parse(periods[0].Counts.Period).Year.Key;
        foreach (var rules in AudienceRules.Of(settings))
        {
            var table = new CountTable();
            var areaCells = new AreaCells(tree, table, unit);
            var terms = new TermCells(observations, areaCells, table, rules);
            IReadOnlyDictionary<CountForm, int[]>[] positions =
            [
                .. periods.Select(
                    (period, k) =>
                        new CountTableBuilder(period.Counts, earlier, rules, patterns[k], table, terms).Build(counted[k])
                ),
            ];
            var earlierCells = new EarlierCells(tree, table, rules, unit);
            for (var k = 0; k < periods.Count; k++)
            {
                earlierCells.AddCurrent(periods[k].Counts, positions[k]);
            }

            foreach (var release in earlier.All)
            {
                new EarlierTies(release, earlierCells, areaCells, terms, table, observations, tree).Tie(year);
            }

            terms.TieForms();
            new PeriodTies(observations, terms, table).Tie();
            new SharedPersons(observations, terms, tree.Count).Tie();

            var (isWithheld, open, givenAway) = Withholding.Of(table, cancellationToken);
            var fromInsiders =
                rules.Audience == Audience.Oeffentlichkeit
                    ? Insiders.Protect(table, isWithheld, tree, cancellationToken)
                    : new Insiders.UnprotectedIds([], []);
            var names = new UnprotectedCells(
                table,
                tree,
                [.. periods.Select((period, k) => (period.Counts.Period, counted[k], positions[k]))]
            );
            names.Name(open, givenAway, rules.Audience.ToString(), patterns);
            fromInsiders.ExceptWith(open, givenAway); // what everybody can compute, they can too
            names.Name(fromInsiders.Open, fromInsiders.GivenAway, UnprotectedCell.Insider, patterns);
            for (var k = 0; k < periods.Count; k++)
            {
                Withhold(patterns[k], positions[k], table, isWithheld, rules.Audience);
                KeepIngredients(patterns[k], periods[k].Counts, positions[k].Keys, rules);
            }
        }

        return patterns;
    }

    private static void Withhold(
        PeriodPattern pattern,
        IReadOnlyDictionary<CountForm, int[]> positions,
        CountTable table,
        bool[] isWithheld,
        Audience audience
    )
    {
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
                        audience,
                        cell.Cause?.Name
                            // What the administration does not see, the public does not for the same reason.
                            ?? pattern.Of(form, area).StaffCause
                            ?? (cell.StaysWithheld ? WithholdingCause.Kept : WithholdingCause.Complementary)
                    );
                    pattern.Explain(form, area, cell.Cause);
                }
            }
        }
    }

    /// <summary>
    /// What a balance is made of is shown by nobody and counts all the same: after a correction, the old balance and a measure shown
    /// later would give the old count of the other.
    /// </summary>
    private static void KeepIngredients(
        PeriodPattern pattern,
        PeriodCounts counts,
        IEnumerable<CountForm> shown,
        AudienceRules rules
    )
    {
        foreach (var form in shown.SelectMany(form => form.Ingredients).Distinct().Except(shown).ToArray())
        {
            var values = counts.Of(form);
            for (var area = 0; area < values.Length; area++)
            {
                if (values[area] is { HasNumber: true } count)
                {
                    pattern.Keep(form, area, rules.Audience, rules.CauseForShadow(count)?.Name);
                }
            }
        }
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
