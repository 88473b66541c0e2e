using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// The measures, or parts of them, of which forms are made, each in a period: once in the table, whichever forms and periods need
/// them. One that no form shows is a shadow.
/// </summary>
internal sealed class TermCells(Observations observations, AreaCells cells, CountTable table, AudienceRules rules)
{
    private readonly Dictionary<TermInPeriod, int[]> _positions = [];
    private readonly List<(CountForm Form, string Period, int[] Positions)> _forms = [];

    public AreaCells Cells => cells;

    /// <summary>The terms there are by now.</summary>
    public IReadOnlyList<TermInPeriod> Known => [.. _positions.Keys];

    /// <summary>Notes where a form stands; one that is a single measure is that term.</summary>
    public void Add(CountForm form, string period, int[] positions)
    {
        if (form.Terms is not [{ Factor: 1 } only])
        {
            _forms.Add((form, period, positions));
            return;
        }

        // What was delivered for the period is the same count, whatever a year would be made of.
        if (!_positions.TryAdd(KeyOf(only.Selection, period, only.Aggregate), positions))
        {
            var same = _positions[KeyOf(only.Selection, period, only.Aggregate)];
            for (var area = 0; area < positions.Length; area++)
            {
                if (positions[area] >= 0 && same[area] >= 0)
                {
                    table.Tie(positions[area], same[area]);
                }
            }
        }
    }

    /// <summary>Where the term stands in the table, area by area; −1 where it has no count.</summary>
    public int[] Of(MeasureSelection selection, string period, PeriodAggregate aggregate)
    {
        var key = KeyOf(selection, period, aggregate);
        if (!_positions.TryGetValue(key, out var positions))
        {
            _positions[key] = positions = Shadow(
                $"{period} Teil {selection.Key}@{key.Aggregate}",
                observations.CountsOf(selection, period, key.Aggregate)
            );
        }

        return positions;
    }

    /// <summary>
    /// Counts that nobody is shown. A small group that follows from shown counts is as bad as a small count that is shown.
    /// </summary>
    public int[] Shadow(string key, Count?[] values) =>
        cells.Add(
            key,
            values,
            canBeNegative: false,
            (cell, _, count) => cell with { IsShadow = true, Cause = rules.CauseForShadow(count) }
        );

    /// <summary>Ties each form of several measures, or of a multiple, to what it is made of.</summary>
    public void TieForms()
    {
        foreach (var (form, period, positions) in _forms)
        {
            var (totalWeight, weights) = form.Weights!; // a form without them is left out of the release
            int[][] parts = [.. form.Terms.Select(term => Of(term.Selection, period, term.Aggregate))];
            for (var area = 0; area < positions.Length; area++)
            {
                if (positions[area] >= 0 && parts.All(part => part[area] >= 0))
                {
                    table.Tie(positions[area], totalWeight, [.. parts.Select(part => part[area])], weights);
                }
            }
        }
    }

    private TermInPeriod KeyOf(MeasureSelection selection, string period, PeriodAggregate aggregate) =>
        new(
            selection,
            period,
            observations.IsDelivered(selection.Measure, Period.Parse(period)) ? PeriodAggregate.Last : aggregate
        );

    /// <summary>A term, and for a year that was not delivered itself how it is made.</summary>
    internal readonly record struct TermInPeriod(MeasureSelection Selection, string Period, PeriodAggregate Aggregate);
}
