using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Expressions;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Ties forms that share persons: all, those under 18, those from 18 to 64 and those from 65 on are four forms of three groups,
/// so each follows from the other three. The smallest groups that the forms distinguish become shadow counts.
/// </summary>
internal sealed class SharedPersons(PeriodCounts counts, AreaCells cells, CountTable table, AudienceRules rules)
{
    private readonly Dictionary<(MeasureSelection, PeriodAggregate), int[]> _terms = [];

    public void Tie(IReadOnlyList<CountForm> forms, IReadOnlyDictionary<CountForm, int[]> positions)
    {
        foreach (var form in forms.Where(form => form.Terms is [{ Factor: 1 }]))
        {
            _terms[(form.Terms[0].Selection, form.Terms[0].Aggregate)] = positions[form];
        }

        foreach (var form in forms.Where(form => form.Terms.Count > 1 && form.Terms.All(term => Math.Abs(term.Factor) == 1)))
        {
            TieToTerms(form, positions[form]);
        }

        foreach (
            var measure in _terms
                .Keys.GroupBy(term => (term.Item1.Measure, Aggregate: term.Item2))
                .Where(group => group.Count() > 1)
                .ToArray()
        )
        {
            TieSelections(measure.Key.Measure, measure.Key.Aggregate, [.. measure.Select(term => term.Item1)]);
        }
    }

    /// <summary>a + b − c: the form and what is subtracted are together what is added.</summary>
    private void TieToTerms(CountForm form, int[] positions)
    {
        int[][] added = [.. form.Terms.Where(term => term.Factor > 0).Select(PositionsOf)];
        int[][] subtracted = [positions, .. form.Terms.Where(term => term.Factor < 0).Select(PositionsOf)];
        for (var area = 0; area < positions.Length; area++)
        {
            if (At(added, area) is { } plus && At(subtracted, area) is { } minus)
            {
                var both =
                    plus.Length == 1 ? plus[0]
                    : minus.Length == 1 ? minus[0]
                    : table.Add(
                        new CountCell($"{form.Key}|{area}|beide Seiten", area, plus.Sum(cell => table.Cells[cell].Count))
                        {
                            IsShadow = true,
                            Unit = table.Cells[plus[0]].Unit,
                        }
                    );
                table.Tie(both, plus);
                table.Tie(both, minus);
            }
        }
    }

    private void TieSelections(string measure, PeriodAggregate aggregate, MeasureSelection[] selections)
    {
        if (counts.Observations.FirstTable(measure, counts.Period, aggregate) is not { } facts)
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
            TieGroups(measure, aggregate, attributes, together, breakdown);
        }
    }

    private void TieGroups(
        string measure,
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
                var values = counts.Observations.CountsOf(
                    measure,
                    counts.Period,
                    aggregate,
                    table => table.By(attributes)?.Sum(members) ?? new Count?[counts.Tree.Count]
                );
                return (
                    Values: values,
                    Positions: Shadow(
                        $"{measure}@{aggregate} {string.Join(" | ", members.Order(StringComparer.Ordinal))}",
                        values
                    )
                );
            },
            StringComparer.Ordinal
        );
        for (var i = 0; i < selections.Length; i++)
        {
            var whole = _terms[(selections[i], aggregate)];
            var parts = groups.Where(group => group.Key[i] == '1').Select(group => shadows[group.Key]).ToArray();
            for (var area = 0; area < whole.Length && parts.Length > 0; area++)
            {
                if (whole[area] >= 0)
                {
                    var missing = parts.Where(part => part.Positions[area] < 0).Select(part => part.Values[area]).ToArray();
                    cells.Tie(
                        whole[area],
                        [.. parts.Select(part => part.Positions[area])],
                        missing is [{ State: ValueState.Hidden }]
                    );
                }
            }
        }
    }

    private int[] PositionsOf(CountForm.Term term)
    {
        var key = (term.Selection, term.Aggregate);
        if (!_terms.TryGetValue(key, out var positions))
        {
            _terms[key] = positions = Shadow($"Teil {term.Selection.Key}@{term.Aggregate}", counts.Of(term));
        }

        return positions;
    }

    // A small group that follows from shown counts is as bad as a small count that is shown.
    private int[] Shadow(string key, Count?[] values) =>
        cells.Add(
            key,
            values,
            canBeNegative: false,
            (cell, _, count) => cell with { IsShadow = true, Cause = rules.CauseForShadow(count) }
        );

    private static int[]? At(int[][] positions, int area) =>
        positions.Length > 0 && positions.All(areas => areas[area] >= 0) ? [.. positions.Select(areas => areas[area])] : null;
}
