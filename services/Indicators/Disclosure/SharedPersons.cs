using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Ties parts of a measure that share persons: all, those under 18, those from 18 to 64 and those from 65 on are four selections of
/// three groups, so each follows from the other three. The smallest groups that they distinguish become shadow counts.
/// </summary>
internal sealed class SharedPersons(Observations observations, TermCells terms, int areaCount)
{
    /// <summary>Ties the terms there are by now, measure by measure and period by period.</summary>
    public void Tie()
    {
        foreach (
            var together in terms
                .Known.GroupBy(term => (term.Selection.Measure, term.Period, term.Aggregate))
                .Where(group => group.Count() > 1)
                .ToArray()
        )
        {
            TieSelections(
                together.Key.Measure,
                together.Key.Period,
                together.Key.Aggregate,
                [.. together.Select(term => term.Selection)]
            );
        }
    }

    private void TieSelections(string measure, string period, PeriodAggregate aggregate, MeasureSelection[] selections)
    {
        if (observations.FirstTable(measure, period, aggregate) is not { } facts)
        {
            return;
        }

        foreach (
            var attributes in selections
                .Where(selection => selection.Attributes.Count > 0)
                .Select(selection => facts.For(selection).FirstOrDefault()?.Attributes)
                .OfType<IReadOnlyCollection<string>>()
                .DistinctBy(attributes => string.Join(';', attributes))
        )
        {
            var breakdown = facts.By(attributes)!;
            MeasureSelection[] together =
            [
                .. selections.Where(selection => selection.Attributes.All(attributes.Contains) && breakdown.Knows(selection)),
            ];
            TieGroups(measure, period, aggregate, attributes, together, breakdown);
        }
    }

    private void TieGroups(
        string measure,
        string period,
        PeriodAggregate aggregate,
        IReadOnlyCollection<string> attributes,
        MeasureSelection[] selections,
        BreakdownTable breakdown
    )
    {
        var groups = breakdown
            .Combinations.GroupBy(combination =>
                string.Concat(selections.Select(selection => selection.Takes(combination.Combination) ? '1' : '0'))
            )
            .Where(group => group.Key.Contains('1', StringComparison.Ordinal))
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToArray();
        var shadows = groups.ToDictionary(
            group => group.Key,
            group =>
            {
                var members = group.Select(combination => combination.Breakdown).ToHashSet(StringComparer.Ordinal);
                var values = observations.CountsOf(
                    measure,
                    period,
                    aggregate,
                    table => table.By(attributes)?.Sum(members) ?? new Count?[areaCount]
                );
                return (
                    Values: values,
                    Positions: terms.Shadow(
                        $"{period} {measure}@{aggregate} {string.Join(" | ", members.Order(StringComparer.Ordinal))}",
                        values
                    )
                );
            },
            StringComparer.Ordinal
        );
        for (var i = 0; i < selections.Length; i++)
        {
            var whole = terms.Of(selections[i], period, aggregate);
            var parts = groups.Where(group => group.Key[i] == '1').Select(group => shadows[group.Key]).ToArray();
            for (var area = 0; area < whole.Length && parts.Length > 0; area++)
            {
                if (whole[area] >= 0)
                {
                    var missing = parts.Where(part => part.Positions[area] < 0).Select(part => part.Values[area]).ToArray();
                    terms.Cells.Tie(whole[area], [.. parts.Select(part => part.Positions[area])], missing);
                }
            }
        }
    }
}
