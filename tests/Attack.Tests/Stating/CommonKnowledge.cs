using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>What everybody knows of counts without being told any.</summary>
internal static class CommonKnowledge
{
    /// <summary>A part is not more than its whole; a delivered year is the sum, mean or last of its delivered quarters.</summary>
    public static IEnumerable<Statement> Of(IReadOnlyList<ReleasedState> states, Unknowns unknowns)
    {
        foreach (var state in states)
        {
            var sums = new FormSums(state, unknowns);
            foreach (var statement in PartsOfWholes(state, sums).Concat(YearsOfParts(state, sums, unknowns)))
            {
                yield return statement;
            }
        }
    }

    /// <summary>A Gemeinde knows what it delivered.</summary>
    public static IEnumerable<Statement> OfPlace(IReadOnlyList<ReleasedState> states, Unknowns unknowns, string place) =>
        from unknown in Enumerable.Range(0, unknowns.Counts.Count)
        where states[0].District.LiesIn(unknowns.Keys[unknown].Area, place)
        select new Statement(
            "Eigenes Wissen",
            new Dictionary<int, long> { [unknown] = 1 },
            unknowns.Counts[unknown],
            unknowns.Counts[unknown]
        );

    private static IEnumerable<Statement> PartsOfWholes(ReleasedState state, FormSums sums) =>
        from indicator in state.Indicators
        where indicator.IsShare && indicator.Denominator is not null
        from leaf in state.District.Leaves
        from period in PeriodsOf(state, indicator)
        let part = sums.Of(indicator.Numerator, indicator.Aggregate, leaf, period)
        let whole = sums.Of(indicator.Denominator!, indicator.Aggregate, leaf, period)
        where part is not null && whole is not null
        select new Statement("Teil und Ganzes", part.Times(1, whole, -1), -Statement.Anything, 0);

    /// <summary>The periods an indicator can be had for.</summary>
    public static IEnumerable<string> PeriodsOf(ReleasedState state, AttackedIndicator indicator) =>
        indicator
            .Numerator.Terms.SelectMany(term => state.Counts.PeriodsOf(term.Measure))
            .Select(period => indicator.PeriodKind == "year" ? period[..4] : period)
            .Where(period => KindOf(period) == indicator.PeriodKind)
            .Distinct();

    private static string KindOf(string period) =>
        period.Contains('Q', StringComparison.Ordinal) ? "quarter"
        : period.Length == 4 ? "year"
        : "month";

    private static IEnumerable<Statement> YearsOfParts(ReleasedState state, FormSums sums, Unknowns unknowns)
    {
        foreach (
            var (measure, year, kind) in state
                .Counts.Keys.Where(key => key.Period.Length == 4)
                .Select(key => (key.Measure, Year: key.Period))
                .Distinct()
                .SelectMany(_ => (string[])["quarter", "month"], (pair, kind) => (pair.Measure, pair.Year, kind))
        )
        {
            string[] parts =
            [
                .. state
                    .Counts.PeriodsOf(measure)
                    .Where(period => period.StartsWith(year + "-", StringComparison.Ordinal) && KindOf(period) == kind),
            ];
            if (parts.Length > 0)
            {
                var ways = new[] { Tie(1, parts), Tie(parts.Length, parts), Tie(1, [parts[^1]]) };
                foreach (var statement in ways.FirstOrDefault(way => way.All(one => one.HoldsFor(unknowns))) ?? [])
                {
                    yield return statement;
                }
            }

            Statement[] Tie(long times, string[] of) =>
                [
                    .. from leaf in state.District.Leaves
                    from key in sums.Finest(measure, year, leaf)
                    let weights = of.Select(part => key with { Period = part })
                        .ToDictionary(part => unknowns.Of(part, state.Counts[part]), _ => 1L)
                    select new Statement("Jahr und Teile", With(weights, unknowns.Of(key, state.Counts[key]), -times), 0, 0),
                ];
        }
    }

    private static Dictionary<int, long> With(Dictionary<int, long> weights, int unknown, long weight)
    {
        weights[unknown] = weights.GetValueOrDefault(unknown) + weight;
        return weights;
    }
}
