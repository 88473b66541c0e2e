using Sozialplanung.Indicators.ComputeRelease;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>The counts of one period as a table for one audience.</summary>
internal sealed class CountTableBuilder(PeriodCounts counts, EarlierCounts earlier, AudienceRules rules, PeriodPattern pattern)
{
    private readonly Dictionary<CountForm, int[]> _positions = [];
    private readonly CountTable _table = new();

    /// <summary>The table, and where in it each form and area stands (−1: it has no count).</summary>
    public (CountTable Table, IReadOnlyDictionary<CountForm, int[]> Positions) Build(IReadOnlyList<IndicatorPlan> plans)
    {
        var forms = plans.SelectMany(plan => plan.Forms).Distinct().OrderBy(form => form.Key, StringComparer.Ordinal);
        foreach (var form in forms)
        {
            AddForm(form);
        }

        foreach (var plan in plans.Where(plan => plan.Definition.IsShare && plan.Denominator is not null))
        {
            ProtectRemainder(plan.Numerator, plan.Denominator!);
        }

        return (_table, _positions);
    }

    private void AddForm(CountForm form)
    {
        var values = counts.Of(form);
        var positions = new int[values.Length];
        Array.Fill(positions, -1);
        _positions.Add(form, positions);
        var scale = values.Any(count => count is { HasNumber: true } known && known.Number != decimal.Truncate(known.Number)) ? 100 : 1;
        foreach (var area in counts.Tree.PartsFirst)
        {
            if (values[area] is not { HasNumber: true } count)
            {
                continue;
            }

            var parts = counts.Tree.Parts[area];
            var isSum = parts.Length > 0 && parts.All(part => positions[part] >= 0);
            var whole = isSum ? parts.Sum(part => _table.Cells[positions[part]].Count) : (long)decimal.Round(count.Number * scale);
            positions[area] = _table.Add(CellOf(form, area, count.Number, whole) with { Unit = scale });
            if (isSum)
            {
                _table.AddSum(positions[area], [.. parts.Select(part => positions[part])]);
            }
            else if (parts.Length > 0)
            {
                AddDeliveredTotal(form, area, whole, positions);
            }
        }
    }

    /// <summary>The area was delivered itself, some of its parts were not: what is left for those follows by subtraction.</summary>
    private void AddDeliveredTotal(CountForm form, int area, long total, int[] positions)
    {
        int[] known = [.. counts.Tree.Parts[area].Select(part => positions[part]).Where(position => position >= 0)];
        var rest = total - known.Sum(position => _table.Cells[position].Count);
        if (known.Length > 0 && rest >= 0)
        {
            var missing = counts.Tree.Parts[area].Where(part => positions[part] < 0).ToArray();
            var isSecret = missing is [var only] && counts.Of(form)[only] is { State: Statistics.ValueState.Hidden };
            var remainder = _table.Add(new CountCell($"{form.Key}|{counts.Tree.Areas[area].Code}|rest", rest)
            {
                Unit = _table.Cells[positions[area]].Unit, IsShadow = true, Cause = isSecret ? WithholdingCause.HiddenAtSource : null,
            });
            _table.AddSum(positions[area], [.. known, remainder]);
        }
    }

    private CountCell CellOf(CountForm form, int area, decimal count, long whole)
    {
        var code = counts.Tree.Areas[area].Code;
        var before = earlier.WithheldFrom(form.Key, counts.Period, code, count);
        var cause = form.IsBalance ? null : rules.CauseFor(count);
        var isWithheldFromMore = rules.Audience == Audience.Oeffentlichkeit && pattern.WithheldFrom(form, area) > 0;
        return new CountCell($"{form.Key}|{code}", whole)
        {
            Cause = cause,
            CanBeNegative = form.IsBalance,
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
            if (_positions[numerator][area] is >= 0 and var position && bottoms[area] is { HasNumber: true } bottom
                && rules.CauseForRemainder(tops[area]!.Value.Number * numerator.Scale, bottom.Number * denominator.Scale) is { } cause)
            {
                var cell = _table.Cells[position];
                _table.Replace(position, cell with
                {
                    Cause = cell.Cause ?? cause, IsAlreadyPublic = false, KnownUpper = (long)decimal.Round(bottom.Number * denominator.Scale / numerator.Scale * cell.Unit),
                });
            }
        }
    }
}
