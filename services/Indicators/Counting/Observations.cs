using Sozialplanung.Indicators.Areas;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Expressions;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>The observations a computation rests on, and what each area has of a measure in a period.</summary>
internal sealed class Observations(AreaTree tree)
{
    private readonly Dictionary<string, SortedDictionary<string, MeasureTable>> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureNature> _natures = new(StringComparer.Ordinal);

    public void Add(string measure, string period, int area, string breakdown, Count count)
    {
        if (!_measures.TryGetValue(measure, out var periods))
        {
            _measures[measure] = periods = new(StringComparer.Ordinal);
        }

        if (!periods.TryGetValue(period, out var table))
        {
            periods[period] = table = new MeasureTable(tree.Count);
        }

        if (!table.TryAdd(breakdown, area, count))
        {
            throw new RefusedException(
                $"Die Messgröße „{measure}“ kommt für {period} aus zwei Datensätzen. Bitte eine von beiden umbenennen oder zurückziehen."
            );
        }
    }

    /// <summary>Says what the numbers of a measure are; of two natures of finished figures the more cautious one holds.</summary>
    public void Declare(string measure, MeasureNature nature)
    {
        if (_natures.TryGetValue(measure, out var known) && known != nature)
        {
            nature =
                known == MeasureNature.Count || nature == MeasureNature.Count
                    ? throw new RefusedException(
                        $"Die Messgröße „{measure}“ kommt einmal als Zahl zum Summieren und einmal als fertiger Wert. Bitte eine von beiden umbenennen."
                    )
                    : MeasureNature.ReadyMade;
        }

        _natures[measure] = nature;
    }

    public MeasureNature NatureOf(string measure) => _natures.GetValueOrDefault(measure);

    /// <summary>The periods of a kind for which a measure can be had; a year also through its quarters, months or days.</summary>
    public IEnumerable<string> PeriodsOf(string measure, string periodKind) =>
        !_measures.TryGetValue(measure, out var periods) ? []
        : periodKind == "year"
            ? periods.Keys.Select(period => period[..Math.Min(4, period.Length)]).Distinct(StringComparer.Ordinal)
        : periods.Keys.Where(period => KindOf(period) == periodKind);

    /// <summary>The periods as delivered that a value of <paramref name="period"/> is made of.</summary>
    public IReadOnlyList<string> DeliveredPeriods(string measure, string period, PeriodAggregate aggregate)
    {
        if (!_measures.TryGetValue(measure, out var periods))
        {
            return [];
        }

        if (periods.ContainsKey(period))
        {
            return [period];
        }

        var within = periods.Keys.Where(key => key.StartsWith(period + "-", StringComparison.Ordinal)).ToArray();
        return aggregate == PeriodAggregate.Last && within.Length > 0 ? [within[^1]] : within;
    }

    /// <summary>
    /// What each area has: re-summed from its parts, or as delivered for the area itself where a part is missing. Null: nothing
    /// at all.
    /// </summary>
    public Count?[] CountsOf(MeasureSelection selection, string period, PeriodAggregate aggregate) =>
        NatureOf(selection.Measure) == MeasureNature.Count
            ? CountsOf(selection.Measure, period, aggregate, table => table.Delivered(selection))
            : FiguresOf(selection, period, aggregate);

    /// <summary>The same for any part of a measure that can be read from the tables of its periods.</summary>
    public Count?[] CountsOf(string measure, string period, PeriodAggregate aggregate, Func<MeasureTable, Count?[]> read)
    {
        var delivered = DeliveredPeriods(measure, period, aggregate).Select(key => read(_measures[measure][key])).ToArray();
        return AreaSums.Of(
            tree,
            delivered switch
            {
                [] => new Count?[tree.Count],
                [var only] => only,
                _ => PeriodSums.Of(delivered, aggregate),
            }
        );
    }

    private Count?[] FiguresOf(MeasureSelection selection, string period, PeriodAggregate aggregate)
    {
        var delivered = DeliveredPeriods(selection.Measure, period, aggregate)
            .Select(key => FinishedFigures.Of(_measures[selection.Measure][key], selection, tree.Count))
            .ToArray();
        return FinishedFigures.OverAreas(
            tree,
            delivered switch
            {
                [] => new Count?[tree.Count],
                [var only] => only,
                _ => FinishedFigures.OfSeveral(delivered),
            }
        );
    }

    /// <summary>The facts of the first period that a value of <paramref name="period"/> is made of.</summary>
    public MeasureTable? FirstTable(string measure, string period, PeriodAggregate aggregate) =>
        DeliveredPeriods(measure, period, aggregate) is [var first, ..] ? _measures[measure][first] : null;

    private static string KindOf(string period) =>
        period.Length switch
        {
            4 => "year",
            10 => "date",
            7 when period[5] == 'Q' => "quarter",
            _ => "month",
        };
}
