using Sozialplanung.Indicators.Counting;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>The counts of one period as a table for one audience.</summary>
internal sealed class CountTableBuilder(PeriodCounts counts, EarlierCounts earlier, AudienceRules rules, PeriodPattern pattern)
{
    private readonly Dictionary<CountForm, int[]> _positions = [];
    private readonly Dictionary<(string PairKey, int Area), int> _knownParts = [];

    // Means of up to four quarters or twelve months and hundredths of a square metre are whole in this unit.
    private const long Fine = 300;

    private readonly CountTable _table = new();

    /// <summary>The table, and where in it each form and area stands (−1: it has no count).</summary>
    public (CountTable Table, IReadOnlyDictionary<CountForm, int[]> Positions) Build(IReadOnlyList<IndicatorPlan> plans)
    {
        CountForm[] forms =
        [
            .. plans.SelectMany(plan => plan.Forms).Distinct().OrderBy(form => form.Key, StringComparer.Ordinal),
        ];
        var cells = new AreaCells(counts.Tree, _table, forms.All(form => counts.Of(form).All(IsWhole)) ? 1 : Fine);
        foreach (var form in forms)
        {
            _positions.Add(
                form,
                cells.Add(form.Key, counts.Of(form), form.IsBalance, (cell, area, count) => Judged(cell, form, area, count))
            );
        }

        new SharedPersons(counts, cells, _table, rules).Tie(forms, _positions);
        foreach (var plan in plans.Where(plan => plan.ProtectsComplement && plan.Denominator is not null))
        {
            ProtectRemainder(plan.Numerator, plan.Denominator!);
        }

        foreach (var plan in plans.Where(plan => plan.KnownParts is not null))
        {
            AddKnownParts(plan);
        }

        return (_table, _positions);
    }

    private static bool IsWhole(Count? count) =>
        count is not { HasNumber: true } known || known.Number == decimal.Truncate(known.Number);

    private CountCell Judged(CountCell cell, CountForm form, int area, decimal count)
    {
        var before = earlier.WithheldFrom(form.Key, counts.Period, counts.Tree.Areas[area].Code, count);
        var cause = form.IsBalance ? null : rules.CauseFor(count);
        var isWithheldFromMore = rules.Audience == Audience.Oeffentlichkeit && pattern.WithheldFrom(form, area) > 0;
        return cell with
        {
            Cause = cause,
            StaysWithheld = isWithheldFromMore || before > (byte)rules.Audience,
            IsAlreadyPublic = cause is null && !isWithheldFromMore && before <= (byte)rules.Audience,
        };
    }

    /// <summary>48 of 50 betrays the two: a share whose remainder is small is as sensitive as a small share.</summary>
    private void ProtectRemainder(CountForm numerator, CountForm denominator)
    {
        var (tops, bottoms) = (counts.Of(numerator), counts.Of(denominator));
        for (var area = 0; area < tops.Length; area++)
        {
            if (_positions[numerator][area] is >= 0 and var position && bottoms[area] is { HasNumber: true } bottom)
            {
                _table.Replace(
                    position,
                    WithRemainder(
                        _table.Cells[position],
                        tops[area]!.Value.Number * numerator.Scale,
                        bottom.Number * denominator.Scale,
                        numerator.Scale
                    )
                );
            }
        }
    }

    private CountCell WithRemainder(CountCell cell, decimal top, decimal bottom, decimal scale) =>
        rules.CauseForRemainder(top, bottom) is not { } cause
            ? cell
            : cell with
            {
                Cause = cell.Cause ?? cause,
                IsAlreadyPublic = false,
                KnownUpper = Math.Max(cell.Count, (long)decimal.Round(bottom / scale * cell.Unit)),
            };

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
                _table.Replace(
                    position,
                    WithRemainder(
                        _table.Cells[position],
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
                    $"{form.Key}|{counts.Tree.Areas[area].Code}",
                    area,
                    parts.Sum(part => _table.Cells[part].Count)
                )
                {
                    Unit = _table.Cells[parts[0]].Unit,
                    CanBeNegative = whole.IsBalance,
                };
                _knownParts[(form.PairKey!, area)] = position = _table.Add(Judged(cell, form, area, count.Number));
                _table.Tie(position, parts);
            }

            positions[area] = position;
        }

        return positions;
    }
}
