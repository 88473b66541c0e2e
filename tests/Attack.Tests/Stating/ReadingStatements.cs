using System.Globalization;
using Sozialplanung.Attack.Tests.Collecting;
using Sozialplanung.Attack.Tests.Districts;

namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>What each thing told says of the unknown counts behind it.</summary>
internal sealed class ReadingStatements(IReadOnlyList<ReleasedState> states, Unknowns unknowns)
{
    private readonly Dictionary<(Guid, string, string, string, bool), Cell?> _cells = [];

    public IEnumerable<Statement> Of(IReadOnlyList<Reading> readings)
    {
        foreach (var reading in readings.Where(reading => reading.What is not (Told.Sign or Told.Place)))
        {
            if (Find(reading) is { } cell)
            {
                IEnumerable<Statement> statements = reading.What switch
                {
                    Told.Value when cell.Indicator.ChangeOf is not null => OfChange(reading, cell),
                    Told.Value => RoundedValue.Of(reading, cell.Indicator, cell.Numerator, cell.Denominator),
                    Told.Numerator => [RoundedValue.Exact(reading, cell.Numerator)],
                    _ => cell.Denominator is null ? [] : [RoundedValue.Exact(reading, cell.Denominator)],
                };
                foreach (var statement in statements)
                {
                    yield return statement;
                }
            }
        }

        foreach (var sign in new SignMeanings(readings, Find).Of(unknowns))
        {
            yield return sign;
        }
    }

    /// <summary>The indicator and the counts behind a cell; null where there are none.</summary>
    public Cell? Find(Reading reading)
    {
        var key = (reading.Release, reading.Indicator, reading.Area, reading.Period, reading.What == Told.Sign);
        if (!_cells.TryGetValue(key, out var cell))
        {
            _cells[key] = cell = Make(reading);
        }

        return cell;
    }

    // A difference of counts is an equation over two years; one of quotients is none, and its counts are told beside it.
    private IEnumerable<Statement> OfChange(Reading reading, Cell cell)
    {
        var before = (int.Parse(reading.Period, CultureInfo.InvariantCulture) - 1).ToString(CultureInfo.InvariantCulture);
        var sums = new FormSums(cell.State, unknowns);
        if (
            cell.Denominator is not null
            || sums.Of(cell.Indicator.Numerator, cell.Indicator.Aggregate, reading.Area, before) is not { } earlier
        )
        {
            return [];
        }

        var change = new Combination(cell.Numerator.Times(1, earlier, -1), cell.Numerator.Divisor * earlier.Divisor);
        return RoundedValue.Of(reading, cell.Indicator, change, null);
    }

    private Cell? Make(Reading reading)
    {
        var state = states.Single(state => state.Id == reading.Release);
        if (state.Indicators.FirstOrDefault(one => one.Code == reading.Indicator) is not { } indicator)
        {
            return null;
        }

        var sums = new FormSums(state, unknowns);
        var takesLeaf = KnownLeaves(state, sums, indicator, reading);
        var numerator = sums.Of(indicator.Numerator, indicator.Aggregate, reading.Area, reading.Period, takesLeaf);
        var denominator = indicator.Denominator is null
            ? null
            : sums.Of(indicator.Denominator, indicator.Aggregate, reading.Area, reading.Period, takesLeaf);
        return numerator is null || (denominator is null && indicator.Denominator is not null)
            ? null
            : new Cell(state, indicator, numerator, denominator);
    }

    // An indicator that tolerates missing parts shows the others only; nothing is missing of a total that was delivered itself.
    private static Func<string, bool>? KnownLeaves(
        ReleasedState state,
        FormSums sums,
        AttackedIndicator indicator,
        Reading reading
    ) =>
        indicator.MissingTolerance == 0 || reading.What == Told.Sign
            ? null
            : leaf =>
                indicator
                    .Numerator.Terms.Concat(indicator.Denominator?.Terms ?? [])
                    .SelectMany(
                        term => sums.DeliveredPeriods(term.Measure, reading.Period, indicator.Aggregate),
                        (term, period) => (term, period)
                    )
                    .All(pair =>
                        state.Counts.Of(pair.term.Measure, pair.period, reading.Area).Any()
                        || sums.Finest(pair.term.Measure, pair.period, leaf).ToArray() is { Length: > 0 } keys
                            && !keys.Any(state.Counts.IsHiddenAtSource)
                    );

    internal sealed record Cell(
        ReleasedState State,
        AttackedIndicator Indicator,
        Combination Numerator,
        Combination? Denominator
    );
}
