using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.Perturbation;

/// <summary>
/// Reads counts and perturbs each as it comes: behind this class nobody has a true one. What is no plain number of persons or cases
/// is not read at all, since the change would hide nothing of it.
/// </summary>
internal sealed class PerturbedRows
{
    private const string Select = """
        select o.measure, o.period, o.area, o.breakdown, o.value, o.state, o.nature, o.dataset, o.contributors is not null as has_contributors
        from observation o
        join source s on s.dataset = o.dataset and s.period = o.period and s.delivery_id = o.delivery_id and s.division_version = any (@versions)
        where o.measure = any (@measures) and o.period = any (@periods)
        order by o.measure, o.period, o.area, o.breakdown, array_position(@datasets, o.dataset)
        """;

    // Hundreds of thousands of rows name a handful of measures, periods and breakdowns.
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _unfit = new(StringComparer.Ordinal);

    public List<PerturbedRow> Rows { get; } = [];

    /// <summary>Measures that cannot be tried, and why, as the end of a German sentence.</summary>
    public IReadOnlyDictionary<string, string> Unfit => _unfit;

    /// <summary>What of several datasets does not count, as German sentences.</summary>
    public IReadOnlyList<string> Findings { get; private set; } = [];

    public static async Task<PerturbedRows> ReadAsync(
        IndicatorsDb session,
        PerturbedCounts perturbed,
        WantedCounts wanted,
        CancellationToken cancellationToken
    )
    {
        var choice = new SourceChoice(wanted.Owned, wanted.Sources, wanted.Natures);
        var counts = new PerturbedRows();
        counts.LeaveOutAmounts(wanted);
        var before = ("", "", "", "");
        var rows = session.StreamAsync<DeliveredRow>(
            Select,
            new
            {
                versions = wanted.Versions,
                measures = wanted
                    .Pairs.Select(pair => pair.Measure)
                    .Where(measure => !counts._unfit.ContainsKey(measure))
                    .Distinct(StringComparer.Ordinal)
                    .ToArray(),
                periods = wanted.Pairs.Select(pair => pair.Period).Distinct(StringComparer.Ordinal).ToArray(),
                datasets = choice.NewestFirst,
            }
        );
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (
                !wanted.Pairs.Contains((row.Measure, row.Period))
                || !wanted.TakesArea(row.Measure, row.Period, row.Area)
                || !choice.Takes(row.Measure, row.Dataset, row.Nature)
            )
            {
                continue;
            }

            var here = (row.Measure, row.Period, row.Area, row.Breakdown);
            if (here == before)
            {
                choice.NoteTwice(row.Measure, row.Period, row.Dataset);
                continue;
            }

            before = here;
            counts.Add(row, perturbed);
        }

        counts.Rows.RemoveAll(row => counts._unfit.ContainsKey(row.Measure));
        counts.Findings = [.. choice.Findings];
        return counts;
    }

    private void LeaveOutAmounts(WantedCounts wanted)
    {
        var measures = wanted.Pairs.Select(pair => pair.Measure).ToHashSet(StringComparer.Ordinal);
        foreach (var owned in wanted.Owned.Where(owned => measures.Contains(owned.Measure) && AmountUnits.Is(owned.Unit)))
        {
            _unfit[owned.Measure] = $"zählt keine Personen oder Fälle (Einheit „{owned.Unit}“)";
        }
    }

    private void Add(DeliveredRow row, PerturbedCounts perturbed)
    {
        if (row.Value is not { } value)
        {
            Add(row, Count.Missing(Enum.Parse<ValueState>(row.State!)));
        }
        else if (row.FaultOf(value) is { } fault)
        {
            _unfit[row.Measure] = fault;
        }
        else
        {
            var count = perturbed.Of(row.Measure, row.Period, row.Area, row.Breakdown, (long)value);
            Add(row, Count.Zero with { Number = count });
        }
    }

    private void Add(DeliveredRow row, Count count) =>
        Rows.Add(new PerturbedRow(Once(row.Measure), Once(row.Period), Once(row.Area), Once(row.Breakdown), count));

    private string Once(string text) => _texts.TryGetValue(text, out var known) ? known : _texts[text] = text;
}
