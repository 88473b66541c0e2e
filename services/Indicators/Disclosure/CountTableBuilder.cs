using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Puts the counts of one period into the table that it shares with the periods it hangs together with.</summary>
internal sealed class CountTableBuilder(
    PeriodCounts counts,
    EarlierReleases earlier,
    AudienceRules rules,
    PeriodPattern pattern,
    CountTable table,
    TermCells terms
)
{
    private readonly Dictionary<CountForm, int[]> _positions = [];
    private readonly Dictionary<(string PairKey, int Area), int> _knownParts = [];

    /// <summary>Where in the table each form and area stands (−1: it has no count).</summary>
    public IReadOnlyDictionary<CountForm, int[]> Build(IReadOnlyList<IndicatorPlan> plans)
    {
        CountForm[] forms =
        [
            .. plans.SelectMany(plan => plan.Forms).Distinct().OrderBy(form => form.Key, StringComparer.Ordinal),
        ];
        foreach (var form in forms)
        {
            _positions.Add(
                form,
                terms.Cells.Add(
                    $"{counts.Period} {form.Key}",
                    counts.Of(form),
                    form.IsBalance,
                    (cell, area, count) => Judged(cell, form, area, count)
                )
            );
            terms.Add(form, counts.Period, _positions[form]);
        }

        foreach (var plan in plans.Where(plan => plan.ProtectsComplement && plan.Denominator is not null))
        {
            ProtectRemainder(plan.Numerator, plan.Denominator!);
        }

        foreach (var plan in plans.Where(plan => plan.KnownParts is not null))
        {
            AddKnownParts(plan);
        }

        return _positions;
    }

    private CountCell Judged(CountCell cell, CountForm form, int area, Count count)
    {
        AreaConversion[] conversions = [.. ConversionsOf(form)];
        var before = earlier.WithheldFrom(
            form.Key,
            counts.Period,
            counts.Tree.Areas[area].Code,
            count.Number,
            [.. conversions.Where(conversion => conversion.Changes(area)).Select(conversion => conversion.From)]
        );
        var cause = form.IsCount ? rules.CauseFor(count) : null;
        var isWithheldFromMore = rules.Audience == Audience.Oeffentlichkeit && pattern.WithheldFrom(form, area) > 0;
        return cell with
        {
            Cause = cause,
            StaysWithheld =
                isWithheldFromMore
                || before > (byte)rules.Audience
                || (before is null && RestsOnWithheld(form, area, conversions)),
            IsAlreadyPublic = cause is null && !isWithheldFromMore && before <= (byte)rules.Audience,
        };
    }

    /// <summary>
    /// A converted count is only shown where nothing it rests on was withheld on the former Gebietsstand: then it follows from that,
    /// and says nothing new of it. Where a release shows the same numbers converted in another way, all of it must have been shown.
    /// </summary>
    private bool RestsOnWithheld(CountForm form, int area, AreaConversion[] conversions) =>
        Array.Exists(
            conversions,
            conversion =>
                conversion
                    .OldAreasIn(area)
                    .Any(old =>
                        earlier.ConvertOtherwise(conversion.Conversion)
                            ? !earlier.Shown(rules.Audience, form.Key, counts.Period, conversion.From, old)
                            : earlier.Withheld(rules.Audience, form.Key, counts.Period, conversion.From, old)
                    )
        );

    private IEnumerable<AreaConversion> ConversionsOf(CountForm form) =>
        form.Terms.SelectMany(term => counts.Observations.ConversionsOf(term.Selection.Measure, counts.Period, term.Aggregate));

    /// <summary>
    /// 48 of 50 betrays the two: a share whose remainder is small is as sensitive as a small share. And no part is more than its
    /// whole, which every reader knows of every part.
    /// </summary>
    private void ProtectRemainder(CountForm numerator, CountForm denominator)
    {
        var (tops, bottoms) = (counts.Of(numerator), counts.Of(denominator));
        for (var area = 0; area < tops.Length; area++)
        {
            if (_positions[numerator][area] is >= 0 and var position && bottoms[area] is { HasNumber: true } bottom)
            {
                table.Replace(
                    position,
                    WithRemainder(
                        table.Cells[position],
                        tops[area]!.Value.Number * numerator.Scale,
                        bottom.Number * denominator.Scale,
                        numerator.Scale
                    )
                );
            }
        }
    }

    private CountCell WithRemainder(CountCell cell, decimal top, decimal bottom, decimal scale)
    {
        if (top < 0 || top > bottom)
        {
            return cell;
        }

        cell = cell with { KnownUpper = Math.Max(cell.Count, (long)decimal.Round(bottom / scale * cell.Unit)) };
        return rules.CauseForRemainder(top, bottom) is not { } cause
            ? cell
            : cell with
            {
                Cause = cell.Cause ?? cause,
                IsAlreadyPublic = false,
            };
    }

    private void AddKnownParts(IndicatorPlan plan)
    {
        var sums = counts.KnownPartsOf(plan)!;
        var forms = plan.KnownParts!.Value;
        _positions[forms.Numerator] = AddKnownParts(forms.Numerator, plan.Numerator, sums, sums.Numerators);
        _positions[forms.Denominator] = AddKnownParts(forms.Denominator, plan.Denominator!, sums, sums.Denominators);
        for (var area = 0; area < counts.Tree.Count && plan.ProtectsComplement; area++)
        {
            if (_positions[forms.Numerator][area] is >= 0 and var position)
            {
                table.Replace(
                    position,
                    WithRemainder(
                        table.Cells[position],
                        sums.Numerators[area]!.Value.Number * plan.Numerator.Scale,
                        sums.Denominators[area]!.Value.Number * plan.Denominator!.Scale,
                        plan.Numerator.Scale
                    )
                );
            }
        }
    }

    private int[] AddKnownParts(CountForm form, CountForm whole, KnownPartSums sums, Count?[] values)
    {
        var positions = new int[values.Length];
        Array.Fill(positions, -1);
        for (var area = 0; area < values.Length; area++)
        {
            if (values[area] is not { } count)
            {
                continue;
            }

            // Another indicator may tolerate more or less; over the same known parts it is the same count.
            if (!_knownParts.TryGetValue((form.PairKey!, area), out var position))
            {
                int[] parts = [.. sums.KnownPartsOf(area).Select(part => _positions[whole][part])];
                var cell = new CountCell(
                    $"{counts.Period} {form.Key}|{counts.Tree.Areas[area].Code}",
                    area,
                    parts.Sum(part => table.Cells[part].Count)
                )
                {
                    Unit = table.Cells[parts[0]].Unit,
                    CanBeNegative = whole.IsBalance,
                    Contributors = count.Contributions?.AtLeast,
                };
                _knownParts[(form.PairKey!, area)] = position = table.Add(Judged(cell, form, area, count));
                table.Tie(position, parts);
            }

            positions[area] = position;
        }

        return positions;
    }
}
