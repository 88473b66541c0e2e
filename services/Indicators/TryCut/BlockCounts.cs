using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// Reads the counts of blocks and perturbs each as it comes: behind this class nobody has a true one. What is no plain number of
/// persons or cases is not read at all, since the change would hide nothing of it.
/// </summary>
internal sealed class BlockCounts
{
    private const string Select = """
        select o.measure, o.period, o.area, o.breakdown, o.value, o.state, o.nature, o.dataset, o.contributors is not null as has_contributors
        from observation o
        join source s on s.dataset = o.dataset and s.period = o.period and s.delivery_id = o.delivery_id and s.division_version = any (@versions)
        where o.measure = any (@measures) and o.period = any (@periods)
        order by o.measure, o.period, o.area, o.breakdown, array_position(@datasets, o.dataset)
        """;

    private const decimal LargestValue = 1_000_000_000_000_000;

    // Hundreds of thousands of rows name a handful of measures, periods and breakdowns.
    private readonly Dictionary<string, string> _texts = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, string> _unfit = new(StringComparer.Ordinal);

    public List<BlockCount> Rows { get; } = [];

    /// <summary>Measures that cannot be tried, and why, as the end of a German sentence.</summary>
    public IReadOnlyDictionary<string, string> Unfit => _unfit;

    /// <summary>What of several datasets does not count, as German sentences.</summary>
    public IReadOnlyList<string> Findings { get; private set; } = [];

    public static async Task<BlockCounts> ReadAsync(
        IndicatorsDb session,
        TrialGround ground,
        PerturbedCounts perturbed,
        IReadOnlyCollection<(string Measure, string Period)> wanted,
        IReadOnlyList<OwnedMeasure> owned,
        CancellationToken cancellationToken
    )
    {
        var measures = wanted.Select(pair => pair.Measure).Distinct(StringComparer.Ordinal).ToArray();
        var choice = new SourceChoice(owned, ground.SourcesOf(measures), ground.NaturesOf(measures));
        var counts = new BlockCounts();
        var before = ("", "", "", "");
        var rows = session.StreamAsync<Row>(
            Select,
            new
            {
                versions = ground.Versions,
                measures,
                periods = wanted.Select(pair => pair.Period).Distinct(StringComparer.Ordinal).ToArray(),
                datasets = choice.NewestFirst,
            }
        );
        await foreach (var row in rows.WithCancellation(cancellationToken))
        {
            if (
                !wanted.Contains((row.Measure, row.Period))
                || BlockOf(ground, row) is not { } block
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
            counts.Add(row, block, perturbed);
        }

        counts.Rows.RemoveAll(row => counts._unfit.ContainsKey(row.Measure));
        counts.Findings = [.. choice.Findings];
        return counts;
    }

    /// <summary>The block that a row counts for; null where its numbers come from another level.</summary>
    private static string? BlockOf(TrialGround ground, Row row) =>
        ground.Tree.Contains(row.Area) && ground.Tree[row.Area].Level == ground.LevelOf(row.Measure, row.Period)
            ? ground.Tree.AncestorAt(row.Area, ground.BlockLevel)
            : null;

    private void Add(Row row, string block, PerturbedCounts perturbed)
    {
        if (row.Value is not { } value)
        {
            Add(row, block, Count.Missing(Enum.Parse<ValueState>(row.State!)));
        }
        else if (FaultOf(value, row) is { } fault)
        {
            _unfit[row.Measure] = fault;
        }
        else
        {
            var count = perturbed.Of(row.Measure, row.Period, row.Area, row.Breakdown, (long)value);
            Add(row, block, Count.Zero with { Number = count });
        }
    }

    private void Add(Row row, string block, Count count) =>
        Rows.Add(new BlockCount(Once(row.Measure), Once(row.Period), block, Once(row.Breakdown), count));

    private string Once(string text) => _texts.TryGetValue(text, out var known) ? known : _texts[text] = text;

    private static string? FaultOf(decimal value, Row row) =>
        row.HasContributors ? "nennt, wer zu ihr beiträgt; was davon gesperrt würde, zeigt nur eine Freigabe"
        : value != decimal.Truncate(value) || value < 0
            ? "zählt keine Personen oder Fälle (Zahlen mit Nachkommastellen oder unter null)"
        : value > LargestValue ? "hat Zahlen, die zu groß sind, um mit ihnen zu rechnen"
        : null;

    private sealed record Row
    {
        public required string Measure { get; init; }

        public required string Period { get; init; }

        public required string Area { get; init; }

        public required string Breakdown { get; init; }

        public decimal? Value { get; init; }

        public string? State { get; init; }

        public required string Nature { get; init; }

        public required string Dataset { get; init; }

        public required bool HasContributors { get; init; }
    }
}
