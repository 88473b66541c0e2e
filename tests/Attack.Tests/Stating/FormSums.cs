using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>Of which unknown counts numerators and denominators are made: what the method's description tells everybody.</summary>
internal sealed class FormSums(ReleasedState state, Unknowns unknowns)
{
    /// <summary>Null where something was never delivered.</summary>
    public Combination? Of(CountedForm form, string aggregate, string area, string period, Func<string, bool>? takesLeaf = null)
    {
        var parts = new List<(decimal Factor, int Periods, int Unknown)>();
        foreach (var term in form.Terms)
        {
            var within = DeliveredPeriods(term.Measure, period, aggregate);
            foreach (var (delivered, leaf) in within.SelectMany(_ => LeavesOf(area, takesLeaf), (one, leaf) => (one, leaf)))
            {
                CountKey[] groups = [.. Finest(term.Measure, delivered, leaf).Where(key => term.Takes(key.Group))];
                if (groups.Length == 0)
                {
                    return null;
                }

                parts.AddRange(
                    groups.Select(key =>
                        (term.Factor, aggregate == "mean" ? within.Length : 1, unknowns.Of(key, state.Counts[key]))
                    )
                );
            }
        }

        return parts.Count == 0 ? null : WholeOf(parts);
    }

    /// <summary>The unknown counts of a measure in one area of the finest level.</summary>
    public IEnumerable<CountKey> Finest(string measure, string period, string leaf)
    {
        CountKey[] all = [.. state.Counts.Of(measure, period, leaf)];
        return all.Where(key => key.Group.Length > 0 || all.Length == 1);
    }

    /// <summary>The period itself where it was delivered; otherwise what it is made of.</summary>
    public string[] DeliveredPeriods(string measure, string period, string aggregate)
    {
        string[] all = [.. state.Counts.PeriodsOf(measure)];
        if (all.Contains(period))
        {
            return [period];
        }

        string[] within = [.. all.Where(key => key.StartsWith(period + "-", StringComparison.Ordinal))];
        return aggregate == "last" && within.Length > 0 ? [within[^1]] : within;
    }

    private IEnumerable<string> LeavesOf(string area, Func<string, bool>? takesLeaf) =>
        state.District.LeavesOf(area).Where(leaf => takesLeaf?.Invoke(leaf) ?? true);

    private static Combination WholeOf(List<(decimal Factor, int Periods, int Unknown)> parts)
    {
        var divisor = parts.Select(part => (long)part.Periods).Distinct().Aggregate(1L, (product, periods) => product * periods);
        while (parts.Any(part => part.Factor * (divisor / part.Periods) is var weight && weight != decimal.Truncate(weight)))
        {
            divisor *= 10;
        }

        var weights = new Dictionary<int, long>();
        foreach (var (factor, periods, unknown) in parts)
        {
            weights[unknown] = weights.GetValueOrDefault(unknown) + (long)(factor * (divisor / periods));
        }

        return new Combination(weights, divisor);
    }
}
