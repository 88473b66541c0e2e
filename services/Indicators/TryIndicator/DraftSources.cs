using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Counting;
using Sozialplanung.Indicators.Storage;

namespace Sozialplanung.Indicators.TryIndicator;

/// <summary>Which numbers were delivered of the measures of a draft, and for which periods.</summary>
internal sealed class DraftSources
{
    // A delivery that names no Gebietsstand is about the current one.
    private const string Select = """
        select distinct b.measure, b.dataset, b.period, b.nature, s.accepted_at, s.division_version in (@version, '') as is_current
        from observation_block b
        join source s on s.dataset = b.dataset and s.period = b.period and s.delivery_id = b.delivery_id
        where b.measure = any (@measures)
        """;

    private readonly Row[] _rows;
    private readonly SourceChoice _choice;

    private readonly DateTimeOffset _loadedAt;

    private DraftSources(Division? division, IReadOnlyList<OwnedMeasure> owned, IEnumerable<Row> rows)
    {
        (Version, Owned, _loadedAt) = (division?.Version ?? "", owned, division?.LoadedAt ?? default);
        _choice = new SourceChoice(owned, [], []);
        Row[] all = [.. rows];
        _rows = [.. all.Where(row => row.IsCurrent)];
        HasFormer = all.Length > _rows.Length;
        Counting =
        [
            .. _rows
                .Where(row => !_choice.IsForeign(row.Measure, row.Dataset))
                .Select(row => (row.Measure, row.Period, row.Nature)),
        ];
    }

    /// <summary>The current Gebietsstand.</summary>
    public string Version { get; }

    public IReadOnlyList<OwnedMeasure> Owned { get; }

    /// <summary>Whether there are numbers on former Gebietsstände; only a release converts them.</summary>
    public bool HasFormer { get; }

    /// <summary>What the measures have on the current areas, by datasets that may say something of them.</summary>
    public IReadOnlyCollection<(string Measure, string Period, string Nature)> Counting { get; }

    /// <summary>Changes when the areas do, or anything is delivered for the measures.</summary>
    public string State =>
        $"{Version} {_loadedAt:O} {_rows.Length} {_rows.Select(row => row.AcceptedAt).DefaultIfEmpty().Max():O}";

    public IReadOnlyList<UsedSource> Sources =>
        [
            .. _rows.Select(row => new UsedSource(
                row.Measure,
                row.Dataset,
                row.Period,
                "",
                Guid.Empty,
                "",
                "",
                row.AcceptedAt,
                Version
            )),
        ];

    public IReadOnlyList<DeliveredNature> Natures =>
        [
            .. _rows
                .GroupBy(row => (row.Measure, row.Dataset, row.Nature))
                .Select(group => new DeliveredNature(
                    group.Key.Measure,
                    group.Key.Dataset,
                    group.Key.Nature,
                    group.Max(row => row.Period)!
                )),
        ];

    /// <summary>The session must see all observations.</summary>
    public static async Task<DraftSources> ReadAsync(
        IndicatorsDb session,
        IReadOnlyList<string> measures,
        IReadOnlyList<OwnedMeasure> owned,
        CancellationToken cancellationToken
    )
    {
        var division = await session.SingleOrDefaultAsync<Division>(
            "select version, loaded_at from division",
            null,
            cancellationToken
        );
        return new DraftSources(
            division,
            owned,
            await session.QueryAsync<Row>(
                Select,
                new { measures = measures.ToArray(), version = division?.Version ?? "" },
                cancellationToken
            )
        );
    }

    /// <summary>The datasets that may say something of a measure.</summary>
    public string[] DatasetsOf(string measure) =>
        [
            .. _rows
                .Where(row => row.Measure == measure && !_choice.IsForeign(measure, row.Dataset))
                .Select(row => row.Dataset)
                .Distinct(StringComparer.Ordinal),
        ];

    /// <summary>Says to observations without any number what there is.</summary>
    public void DeclareIn(Observations known)
    {
        foreach (var (measure, period, nature) in Counting)
        {
            known.Declare(measure, Enum.Parse<MeasureNature>(nature));
            known.TryAdd(measure, period, 0, "", Count.Zero);
        }
    }

    private sealed record Division
    {
        public required string Version { get; init; }

        public required DateTimeOffset LoadedAt { get; init; }
    }

    private sealed record Row
    {
        public required string Measure { get; init; }

        public required string Dataset { get; init; }

        public required string Period { get; init; }

        public required string Nature { get; init; }

        public required DateTimeOffset AcceptedAt { get; init; }

        public required bool IsCurrent { get; init; }
    }
}
