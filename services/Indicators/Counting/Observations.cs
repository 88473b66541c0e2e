using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Facts;
using Sozialplanung.Facts.Expressions;
using Sozialplanung.Indicators.Conversions;
using Sozialplanung.Indicators.Definitions;

namespace Sozialplanung.Indicators.Counting;

/// <summary>The observations a computation rests on, and what each area has of a measure in a period.</summary>
internal sealed class Observations(AreaTree tree)
{
    private readonly Dictionary<string, SortedDictionary<Period, MeasureTable>> _measures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, MeasureNature> _natures = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SortedSet<string>> _datasets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Measure, Period Period), List<AreaConversion>> _conversions = [];
    private readonly Dictionary<string, string> _faults = new(StringComparer.Ordinal);

    /// <summary>Keeps an observation; a second one of the same thing is a fault of its measure.</summary>
    public void Add(string measure, string period, int area, string breakdown, Count count)
    {
        if (!TryAdd(measure, period, area, breakdown, count))
        {
            _faults.TryAdd(
                measure,
                $"Die Messgröße „{measure}“ kommt für {period} aus zwei Datensätzen{DatasetsOf(measure)}. Bitte eine von beiden umbenennen oder zurückziehen."
            );
        }
    }

    /// <summary>The same; false where there is one already, which stays.</summary>
    public bool TryAdd(string measure, string period, int area, string breakdown, Count count)
    {
        if (!_measures.TryGetValue(measure, out var periods))
        {
            _measures[measure] = periods = [];
        }

        var key = Period.Parse(period);
        if (!periods.TryGetValue(key, out var table))
        {
            periods[key] = table = new MeasureTable(tree.Count);
        }

        return table.TryAdd(breakdown, area, count);
    }

    /// <summary>Notes that numbers of a measure and period were converted.</summary>
    public void NoteConversion(string measure, string period, AreaConversion conversion)
    {
        var key = (measure, Period.Parse(period));
        (_conversions.TryGetValue(key, out var known) ? known : _conversions[key] = []).Add(conversion);
    }

    /// <summary>How what a value of <paramref name="period"/> is made of was converted; empty where it was not.</summary>
    public IEnumerable<AreaConversion> ConversionsOf(string measure, string period, PeriodAggregate aggregate) =>
        _conversions.Count == 0
            ? []
            : DeliveredPeriods(measure, period, aggregate)
                .SelectMany(part => _conversions.GetValueOrDefault((measure, part), []));

    /// <summary>Says what the numbers of a measure are; of two natures of finished figures the more cautious one holds.</summary>
    public void Declare(string measure, MeasureNature nature, string dataset = "")
    {
        (_datasets.TryGetValue(measure, out var datasets) ? datasets : _datasets[measure] = new(StringComparer.Ordinal)).Add(
            dataset
        );
        if (_natures.TryGetValue(measure, out var known) && known != nature)
        {
            if (known == MeasureNature.Count || nature == MeasureNature.Count)
            {
                _faults.TryAdd(
                    measure,
                    $"Die Messgröße „{measure}“ kommt einmal als Zahl zum Summieren und einmal als fertiger Wert{DatasetsOf(measure)}. Bitte eine von beiden umbenennen."
                );
            }

            nature = MeasureNature.ReadyMade;
        }

        _natures[measure] = nature;
    }

    /// <summary>Why nothing can be computed with a measure, as a German sentence; null where it can.</summary>
    public string? FaultOf(string measure) =>
        _faults.GetValueOrDefault(measure) ?? (Knows(measure) ? null : $"Zur Messgröße „{measure}“ gibt es keine Beobachtungen.");

    public bool Knows(string measure) => _measures.ContainsKey(measure);

    public MeasureNature NatureOf(string measure) => _natures.GetValueOrDefault(measure);

    /// <summary>
    /// The periods of a kind for which a measure can be had; a year also through its parts. A year that is a sum needs all of them
    /// (<see cref="UnfinishedYearsOf"/>).
    /// </summary>
    public IEnumerable<string> PeriodsOf(string measure, PeriodKind kind, PeriodAggregate aggregate) =>
        !_measures.TryGetValue(measure, out var periods) ? []
        : kind != PeriodKind.Year ? periods.Keys.Where(period => period.Kind == kind).Select(period => period.Key)
        : YearsOf(periods.Keys).Except(UnfinishedYearsOf(measure, aggregate)).Select(year => year.Key);

    /// <summary>The years of which only some parts were delivered, where a year is the sum of its parts.</summary>
    public IEnumerable<Period> UnfinishedYearsOf(string measure, PeriodAggregate aggregate) =>
        aggregate == PeriodAggregate.Sum && _measures.TryGetValue(measure, out var periods)
            ? YearsOf(periods.Keys)
                .Where(year => !PeriodParts.Cover(year, DeliveredPeriods(measure, year.Key, PeriodAggregate.Sum)))
            : [];

    private static IEnumerable<Period> YearsOf(IEnumerable<Period> periods) => periods.Select(period => period.Year).Distinct();

    /// <summary>Whether a value of the period is what was delivered for it, whatever a year is made of otherwise.</summary>
    public bool IsDelivered(string measure, Period period) =>
        _measures.TryGetValue(measure, out var periods) && periods.ContainsKey(period);

    /// <summary>The periods of a kind that were delivered for a part of <paramref name="whole"/>.</summary>
    public Period[] DeliveredWithin(string measure, Period whole, PeriodKind kind) =>
        _measures.TryGetValue(measure, out var periods)
            ? [.. periods.Keys.Where(period => period.Kind == kind && period != whole && whole.Contains(period))]
            : [];

    /// <summary>The periods as delivered that a value of <paramref name="period"/> is made of.</summary>
    public Period[] DeliveredPeriods(string measure, string period, PeriodAggregate aggregate)
    {
        if (!_measures.TryGetValue(measure, out var periods))
        {
            return [];
        }

        var whole = Period.Parse(period);
        if (periods.ContainsKey(whole))
        {
            return [whole];
        }

        return PeriodParts.Of([.. periods.Keys.Where(key => whole.Contains(key))], aggregate);
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
        var parts = DeliveredPeriods(measure, period, aggregate);
        var delivered = parts.Select(key => read(_measures[measure][key])).ToArray();
        return WithoutNeedlessMarks(
            ConversionsOf(measure, period, aggregate),
            delivered switch
            {
                [] => new Count?[tree.Count],
                [var only] when parts[0].Key == period || aggregate == PeriodAggregate.Last => only,
                _ => PeriodSums.Of(delivered, aggregate, PeriodParts.Cover(Period.Parse(period), parts)),
            }
        );
    }

    /// <summary>A whole of which no part crosses its boundary is what it was, although its parts are converted.</summary>
    private Count?[] WithoutNeedlessMarks(IEnumerable<AreaConversion> conversions, Count?[] delivered)
    {
        var sums = AreaSums.Of(tree, delivered);
        AreaConversion[] used = [.. conversions];
        for (var area = 0; area < sums.Length && used.Length > 0; area++)
        {
            if (
                sums[area] is { } count
                && count.Flags.HasFlag(ValueFlags.Converted)
                && !Array.Exists(used, conversion => conversion.Changes(area))
            )
            {
                sums[area] = count with { Flags = count.Flags & ~ValueFlags.Converted };
            }
        }

        return sums;
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

    private string DatasetsOf(string measure) =>
        _datasets.TryGetValue(measure, out var datasets) && datasets.Count > 1
            ? $" ({string.Join(" und ", datasets.Select(dataset => $"„{dataset}“"))})"
            : "";

    /// <summary>The facts of the first period that a value of <paramref name="period"/> is made of.</summary>
    public MeasureTable? FirstTable(string measure, string period, PeriodAggregate aggregate) =>
        DeliveredPeriods(measure, period, aggregate) is [var first, ..] ? _measures[measure][first] : null;
}
