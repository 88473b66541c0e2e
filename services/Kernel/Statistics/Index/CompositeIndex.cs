namespace Sozialplanung.Statistics.Index;

/// <summary>
/// A composite index, one entry per area: the scores, the weighted sums they were made from, and the standardised indicators with
/// their direction applied (a high number is a high burden), in the order of the components.
/// </summary>
public sealed record CompositeIndex(
    IReadOnlyList<Value> Scores,
    IReadOnlyList<Value> Sums,
    IReadOnlyList<IReadOnlyList<Value>> Components
)
{
    /// <summary>
    /// Standardise each indicator, turn it where more is better, add with weights, standardise the sum again: s = z(Σ w·±z(x)).
    /// High means burdened. An area with too few numbers gets the first reason among its indicators; an excluded one its own.
    /// Source: Senatsverwaltung für Stadtentwicklung Berlin, MSS 2021, Indikatorenheft p. 41–50. Proved by
    /// <c>berlin-mss-2013</c>, <c>berlin-mss-2015</c>.
    /// Errors: <see cref="ArgumentException"/> for no components, unequal lengths, a weight that is not above 0, or an exclusion
    /// without reason.
    /// </summary>
    public static CompositeIndex Of(IReadOnlyList<IndexComponent> components, IndexOptions? options = null)
    {
        var rules = options ?? new IndexOptions();
        Require(components, rules);
        var areas = components[0].Values.Count;
        Value[][] scaled = [.. components.Select(component => Scaled(component, rules))];
        var sums = new Value[areas];
        for (var area = 0; area < areas; area++)
        {
            sums[area] = Sum(area, scaled, components, rules.MinimumComponents ?? components.Count);
        }

        Level(sums, components, scaled);
        return new CompositeIndex(Standardisation.Of(sums, rules.Result), sums, scaled);
    }

    // Indicators that cancel each other out leave rounding errors, which the second standardisation would stretch to an order of
    // areas: sums that differ by no more than that are one number.
    private static void Level(Value[] sums, IReadOnlyList<IndexComponent> components, Value[][] scaled)
    {
        var moments = Moments.Of(sums);
        var size = components.Zip(scaled).Sum(pair => pair.First.Weight * Largest(pair.Second));
        var level = Standardisation.IsRounding(Math.Abs(moments.Mean), size) ? 0 : moments.Mean;
        for (var area = 0; Standardisation.IsRounding(moments.Maximum - moments.Minimum, size) && area < sums.Length; area++)
        {
            sums[area] = sums[area].HasNumber ? Value.FromCalculation(level) : sums[area];
        }
    }

    private static double Largest(Value[] values) =>
        values.Where(value => value.HasNumber).Select(value => Math.Abs(value.Number)).DefaultIfEmpty(0).Max();

    private static Value[] Scaled(IndexComponent component, IndexOptions rules)
    {
        Value[] values = [.. component.Values];
        foreach (var (area, reason) in rules.Exclusions)
        {
            values[area] = Value.Missing(reason);
        }

        if (component.Direction == Burden.HigherIsBetter)
        {
            // Turned before it is scaled, so that min–max and ranks stay on their scale.
            values = [.. values.Select(value => value.HasNumber ? -value.Number : value)];
        }

        return Standardisation.Of(values, rules.Components);
    }

    private static Value Sum(int area, Value[][] scaled, IReadOnlyList<IndexComponent> components, int minimum)
    {
        var (sum, present, whole, count) = (0.0, 0.0, 0.0, 0);
        ValueState? reason = null;
        for (var i = 0; i < scaled.Length; i++)
        {
            whole += components[i].Weight;
            if (scaled[i][area].HasNumber)
            {
                sum += components[i].Weight * scaled[i][area].Number;
                present += components[i].Weight;
                count++;
            }
            else
            {
                reason ??= scaled[i][area].State;
            }
        }

        return count < Math.Max(1, minimum)
            ? Value.Missing(reason ?? ValueState.Unknown)
            : Value.FromCalculation(count == scaled.Length ? sum : sum * whole / present);
    }

    private static void Require(IReadOnlyList<IndexComponent> components, IndexOptions rules)
    {
        if (components.Count == 0)
        {
            throw new ArgumentException("An index needs at least one indicator.", nameof(components));
        }

        foreach (var component in components)
        {
            Inputs.RequireSameLength(components[0].Values.Count, component.Values.Count);
            if (!(component.Weight > 0 && double.IsFinite(component.Weight)))
            {
                throw new ArgumentException(
                    $"The weight of {component.Code} is {component.Weight}; it must be above 0.",
                    nameof(components)
                );
            }
        }

        if (rules.Exclusions.Keys.Any(area => area < 0 || area >= components[0].Values.Count))
        {
            throw new ArgumentException("An excluded area does not exist.", nameof(rules));
        }
    }
}
