using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;
using Sozialplanung.Attack.Tests.Stating;

namespace Sozialplanung.Attack.Tests.Bounding;

/// <summary>
/// All small counts behind the values of some releases, whether they are withheld or not: numerators, denominators, what is left
/// over of a whole, the measures they are made of, what the provider itself has hidden, and what rests on too few facilities.
/// </summary>
internal sealed class SensitiveCounts(IReadOnlyList<ReleasedState> states, Unknowns unknowns, AttackingReader reader)
{
    private readonly Dictionary<string, SensitiveCount> _found = new(StringComparer.Ordinal);

    private string _release = "";

    public IReadOnlyCollection<SensitiveCount> Find()
    {
        for (var number = 0; number < states.Count; number++)
        {
            var state = states[number];
            _release = $"Freigabe {number + 1}";
            var sums = new FormSums(state, unknowns);
            foreach (
                var (indicator, period, area) in from indicator in state.Indicators
                from period in CommonKnowledge.PeriodsOf(state, indicator)
                from area in state.District.Areas
                where !IsKnown(state.District, area.Code)
                select (indicator, period, area.Code)
            )
            {
                AddForms(state, sums, indicator, area, period);
            }

            AddWhere("an der Quelle geheim", state, state.Counts.IsHiddenAtSource);
            AddWhere("zu wenige Einrichtungen", state, state.Counts.RestsOnTooFew);
        }

        return _found.Values;
    }

    private void AddForms(ReleasedState state, FormSums sums, AttackedIndicator indicator, string area, string period)
    {
        var minimum = MinimumIn(state.District, area);
        var numerator = sums.Of(indicator.Numerator, indicator.Aggregate, area, period);
        var denominator = indicator.Denominator is { } form ? sums.Of(form, indicator.Aggregate, area, period) : null;
        if (!indicator.CanBeNegative)
        {
            Add("Zähler", indicator.Code, area, period, numerator, minimum);
        }

        Add("Nenner", indicator.Code, area, period, denominator, minimum);
        if (indicator.IsShare && numerator is not null && denominator is not null)
        {
            var rest = new Combination(denominator.Times(1, numerator, -1), numerator.Divisor * denominator.Divisor);
            Add("Rest", indicator.Code, area, period, rest, minimum);
        }

        foreach (var term in indicator.Numerator.Terms.Concat(indicator.Denominator?.Terms ?? []))
        {
            var part = new CountedForm(term with { Factor = 1 });
            Add("Teil", part.Expression, area, period, sums.Of(part, indicator.Aggregate, area, period), minimum);
        }
    }

    private void AddWhere(string kind, ReleasedState state, Func<CountKey, bool> isSensitive)
    {
        foreach (var key in state.Counts.Keys.Where(key => isSensitive(key) && !IsKnown(state.District, key.Area)))
        {
            var count = state.Counts[key];
            var weights = new Dictionary<int, long> { [unknowns.Of(key, count)] = 1 };
            var where = new SensitiveCount.Label(kind, key.Measure, key.Area, key.Period, _release);
            _found.TryAdd($"{where.Kind} {key}", SensitiveCount.Of(where, weights, 1, count));
        }
    }

    private void Add(string kind, string of, string area, string period, Combination? combination, int minimum)
    {
        if (combination is null)
        {
            return;
        }

        var sum = combination.TrueSum(unknowns);
        var persons = sum > 0 && sum < combination.Divisor ? 1 : sum / combination.Divisor;
        // What may be negative is a balance, and says nothing of single persons by itself.
        if (persons <= 0 || persons >= minimum || combination.Weights.Keys.Any(unknowns.IsSigned))
        {
            return;
        }

        var weights = combination
            .Weights.Where(weight => weight.Value != 0 && !IsOwnOfCrossing(combination, weight.Key))
            .ToDictionary();
        var unknown = weights.Sum(weight => weight.Value * unknowns.Counts[weight.Key]);
        if (unknown > 0)
        {
            var where = new SensitiveCount.Label(kind, of, area, period, _release);
            _found.TryAdd(combination.Key, SensitiveCount.Of(where, weights, combination.Divisor, unknown));
        }
    }

    // Of an area that lies in the own place and outside, what is to be protected is the part outside.
    private bool IsOwnOfCrossing(Combination combination, int unknown) =>
        reader.Place.Length > 0 && IsOwn(unknown) && combination.Weights.Keys.Any(other => !IsOwn(other));

    private bool IsOwn(int unknown) => states[0].District.LiesIn(unknowns.Keys[unknown].Area, reader.Place);

    // An overlapping area of own Sozialräume only is known in the place too.
    private int MinimumIn(AttackedDistrict district, string area) =>
        IsInside(district, area) ? reader.MinimumInside : reader.MinimumCount;

    private bool IsKnown(AttackedDistrict district, string area) => reader.KnowsOwnPlace && IsInside(district, area);

    private bool IsInside(AttackedDistrict district, string area) =>
        reader.Place.Length > 0 && district.LeavesOf(area).All(leaf => district.LiesIn(leaf, reader.Place));
}
