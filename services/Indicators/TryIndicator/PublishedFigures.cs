using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.Statistics;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>Finished figures that their provider has made public himself: nothing of them is a secret.</summary>
internal static class PublishedFigures
{
    private const string Select = """
        select o.area, o.breakdown, o.value, o.state from observation o
        join source s on s.dataset = o.dataset and s.period = o.period and s.delivery_id = o.delivery_id and s.division_version in (@version, '')
        where o.measure = @measure and o.period = @period and o.nature = 'Published' and o.dataset = any (@datasets)
        order by o.area, o.breakdown, s.accepted_at desc
        """;

    public static async Task<DraftCounts> ReadAsync(
        IndicatorsDb session,
        AreaTree tree,
        DraftSources sources,
        (string Measure, IReadOnlyList<string> Periods) wanted,
        CancellationToken cancellationToken
    )
    {
        var observations = new Observations(tree);
        observations.Declare(wanted.Measure, MeasureNature.Published);
        foreach (var period in wanted.Periods)
        {
            var rows = await session.QueryAsync<Row>(
                Select,
                new
                {
                    measure = wanted.Measure,
                    period,
                    version = sources.Version,
                    datasets = sources.DatasetsOf(wanted.Measure),
                },
                cancellationToken
            );
            foreach (var row in rows)
            {
                if (tree.TryFind(row.Area, out var area))
                {
                    observations.TryAdd(wanted.Measure, period, area, row.Breakdown, row.Count);
                }
            }
        }

        return new DraftCounts(observations, new Dictionary<string, string>(StringComparer.Ordinal), []);
    }

    private sealed record Row
    {
        public required string Area { get; init; }

        public required string Breakdown { get; init; }

        public decimal? Value { get; init; }

        public string? State { get; init; }

        public Count Count =>
            Value is { } value ? Count.Zero with { Number = value } : Count.Missing(Enum.Parse<ValueState>(State!));
    }
}
