using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>
/// Ties the counts of one earlier release as they hung together then: over its division, its forms, its periods; and to what the
/// new release counts.
/// </summary>
internal sealed class EarlierTies(
    EarlierRelease release,
    EarlierCells cells,
    AreaCells areaCells,
    TermCells terms,
    CountTable table,
    Observations observations,
    AreaTree tree
)
{
    private readonly Dictionary<(CountForm Form, string Period), int[]> _positions = [];
    private readonly Dictionary<(MeasureSelection Selection, string Period), int[]> _terms = [];

    /// <summary>Ties all that the release counted in the periods of a year.</summary>
    public void Tie(string year)
    {
        var periods = release
            .Counted.Select(counted => counted.Period)
            .Distinct(StringComparer.Ordinal)
            .Where(period => Period.Parse(period).Year.Key == year)
            .Order(StringComparer.Ordinal)
            .ToArray();
        foreach (var period in periods)
        {
            foreach (var form in release.Ingredients.Where(form => release.Counted.Contains((form.Key, period))))
            {
                AddIngredient(form, period);
            }

            foreach (var form in release.Forms)
            {
                Add(form, period);
            }

            foreach (var plan in release.Plans)
            {
                BoundByWhole(plan, period);
                TieKnownParts(plan, period);
            }
        }

        foreach (var ((form, period), positions) in _positions)
        {
            TieToTerms(form, period, positions);
        }

        foreach (var (term, positions) in _terms)
        {
            TiePeriods(term.Selection, Period.Parse(term.Period), positions);
        }
    }

    /// <summary>What no indicator of the release showed, and what forms were made of; the same cell as now where it is the same count.</summary>
    private void AddIngredient(CountForm form, string period)
    {
        var (selection, aggregate) = (form.Terms[0].Selection, form.Terms[0].Aggregate);
        if (observations.Knows(selection.Measure))
        {
            cells.AddCurrent(
                form.Key,
                period,
                terms.Of(selection, period, aggregate),
                observations.CountsOf(selection, period, aggregate)
            );
        }

        Add(form, period);
    }

    private void Add(CountForm form, string period)
    {
        var positions = cells.Of(release, form.Key, period, form.IsBalance);
        if (!positions.Any(position => position >= 0))
        {
            return;
        }

        _positions.Add((form, period), positions);
        if (form.Terms is [{ Factor: 1 } only])
        {
            _terms.TryAdd((only.Selection, period), positions);
        }

        for (var area = 0; area < positions.Length; area++)
        {
            int[] parts = [.. release.Tree.Parts[area].Select(part => positions[part])];
            if (positions[area] >= 0 && parts.Length > 0 && (IsNew([positions[area], .. parts]) || HasMoved(area)))
            {
                areaCells.Tie(positions[area], parts, []);
            }
        }
    }

    // What new cells and old ones are tied by is here; what the new release has by itself is tied already.
    private bool IsNew(IEnumerable<int> tied) => tied.Any(cells.IsFormer);

    private bool HasMoved(int area) =>
        !tree.TryFind(release.Tree.Areas[area].Code, out var now)
        || !tree.Parts[now]
            .Select(part => tree.Areas[part].Code)
            .ToHashSet(StringComparer.Ordinal)
            .SetEquals(release.Tree.Parts[area].Select(part => release.Tree.Areas[part].Code));

    /// <summary>A part of a whole is no larger than it, as every reader knows.</summary>
    private void BoundByWhole(IndicatorPlan plan, string period)
    {
        if (
            !plan.ProtectsComplement
            || plan.Denominator is null
            || !_positions.TryGetValue((plan.Numerator, period), out var parts)
        )
        {
            return;
        }

        for (var area = 0; area < parts.Length; area++)
        {
            if (
                cells.IsFormer(parts[area])
                && table.Cells[parts[area]] is { KnownUpper: null } part
                && release.Of(plan.Denominator.Key, period, release.Tree.Areas[area].Code) is { } whole
            )
            {
                var most = whole.Number * plan.Denominator.Scale / plan.Numerator.Scale * part.Unit;
                table.Replace(parts[area], part with { KnownUpper = Math.Max(part.Count, (long)decimal.Round(most)) });
            }
        }
    }

    private void TieKnownParts(IndicatorPlan plan, string period)
    {
        if (plan.KnownParts is { } known)
        {
            TieKnownParts(known.Numerator, plan.Numerator, plan.Denominator!, period);
            TieKnownParts(known.Denominator, plan.Denominator!, plan.Numerator, period);
        }
    }

    private void TieKnownParts(CountForm known, CountForm whole, CountForm other, string period)
    {
        var positions = cells.Of(release, known.Key, period, whole.IsBalance);
        if (!_positions.TryGetValue((whole, period), out var wholes) || !_positions.TryGetValue((other, period), out var others))
        {
            return;
        }

        IEnumerable<int> KnownIn(int area) =>
            release.Tree.Parts[area].SelectMany(part => wholes[part] >= 0 && others[part] >= 0 ? [part] : KnownIn(part));
        for (var area = 0; area < positions.Length; area++)
        {
            int[] parts = positions[area] >= 0 ? [.. KnownIn(area).Select(part => wholes[part])] : [];
            if (IsNew([positions[area], .. parts]))
            {
                table.Tie(positions[area], parts);
            }
        }
    }

    /// <summary>Ties a form to what it is made of: as the release counted that, or as it is counted now where that is the same.</summary>
    private void TieToTerms(CountForm form, string period, int[] positions)
    {
        if (!positions.Any(cells.IsFormer) || form.Weights is null || form.Measures.Any(measure => !observations.Knows(measure)))
        {
            return;
        }

        var (totalWeight, weights) = form.Weights;
        int[][] now = [.. form.Terms.Select(term => terms.Of(term.Selection, period, term.Aggregate))];
        for (var area = 0; area < positions.Length; area++)
        {
            if (!cells.IsFormer(positions[area]))
            {
                continue;
            }

            var here = PositionNow(area);
            int[] parts = [.. now.Select(term => here < 0 ? -1 : term[here])];
            int[] then =
            [
                .. form.Terms.Select(
                    (term, k) =>
                        form.Terms.Count > 1
                        && _terms.TryGetValue((term.Selection, period), out var counted)
                        && counted[area] >= 0
                            ? counted[area]
                            : parts[k]
                ),
            ];
            if (then.All(part => part >= 0))
            {
                table.Tie(positions[area], totalWeight, then, weights);
            }
        }
    }

    private void TiePeriods(MeasureSelection selection, Period whole, int[] positions)
    {
        foreach (var kind in PeriodTies.Parts)
        {
            var within = observations.DeliveredWithin(selection.Measure, whole, kind);
            if (within.Length == 0 || within.Length > PeriodTies.MostIn(whole.Kind, kind))
            {
                continue;
            }

            int[]?[] then = [.. within.Select(period => _terms.GetValueOrDefault((selection, period.Key)))];
            int[][] now = [.. within.Select(period => terms.Of(selection, period.Key, PeriodAggregate.Last))];
            for (var area = 0; area < positions.Length; area++)
            {
                var here = PositionNow(area);
                int[] parts =
                [
                    .. then.Select(
                        (counted, k) =>
                            counted is not null && counted[area] >= 0 ? counted[area]
                            : here >= 0 ? now[k][here]
                            : -1
                    ),
                ];
                if (positions[area] >= 0 && parts.All(part => part >= 0) && IsNew([positions[area], .. parts]))
                {
                    table.TieAsSumMeanOrLast(positions[area], parts);
                }
            }
        }
    }

    private int PositionNow(int area) => tree.TryFind(release.Tree.Areas[area].Code, out var now) ? now : -1;
}
