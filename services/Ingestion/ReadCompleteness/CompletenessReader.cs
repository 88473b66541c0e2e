using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.DataCatalogue;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.Ingestion.Timetables;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadCompleteness;

/// <summary>A dataset of the caller with what is expected of it.</summary>
internal sealed record BoardDataset(
    DatasetRow Dataset,
    AgreementRow? Agreement,
    string Provider,
    ExpectedData Data,
    PeriodKind Columns
);

/// <summary>Reads what is there of the datasets that the session may see.</summary>
internal sealed class CompletenessReader(GeographyCopy geography, FormerAreas former, TimeProvider clock)
{
    // The areas of periods that no column shows are not needed; that such periods count is.
    private const string ReadDelivered = """
        select distinct on (d.dataset, p.period) d.dataset, p.period,
               case when p.period >= @since then coalesce(c.areas, '{}') else '{}' end as areas, d.division_version
        from delivery d cross join unnest(d.periods) as p (period)
        left join delivery_coverage c on c.delivery_id = d.id and c.period = p.period
        where d.state = 'accepted' and d.dataset = any(@datasets)
        order by d.dataset, p.period, coalesce(d.decided_at, d.checked_at) desc
        """;

    private const int YearsOfColumns = 7;

    public DateOnly Today => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Occurrences.Berlin).DateTime);

    /// <summary>All datasets, or one, by name; what it can while Geography is away.</summary>
    public Task<IReadOnlyList<BoardDataset>> ReadAsync(
        IngestionDb session,
        string? dataset,
        CancellationToken cancellationToken
    ) => ReadAsync(session, dataset, needsAll: false, cancellationToken);

    /// <summary>All datasets, for whoever tells others. Errors: <see cref="NotYetException"/> while Geography is away and needed.</summary>
    public Task<IReadOnlyList<BoardDataset>> ReadSurelyAsync(IngestionDb session, CancellationToken cancellationToken) =>
        ReadAsync(session, null, needsAll: true, cancellationToken);

    private async Task<IReadOnlyList<BoardDataset>> ReadAsync(
        IngestionDb session,
        string? dataset,
        bool needsAll,
        CancellationToken cancellationToken
    )
    {
        var rows = await (
            from known in session.Datasets
            where dataset == null || known.Code == dataset
            join written in session.CatalogueEntries on known.Code equals written.Dataset into entries
            from entry in entries.DefaultIfEmpty()
            join one in session.Agreements on entry.Agreement equals one.Id into agreements
            from agreement in agreements.DefaultIfEmpty()
            join other in session.Providers on agreement.Provider equals other.Id into agreed
            from agreedProvider in agreed.DefaultIfEmpty()
            join named in session.Providers on entry.Provider equals named.Id into providers
            from provider in providers.DefaultIfEmpty()
            orderby known.Name
            select new
            {
                Dataset = known,
                Agreement = agreement,
                Provider = agreedProvider.Name ?? provider.Name,
            }
        )
            .AsNoTracking()
            .ToListAsync(cancellationToken);
        string[] codes = [.. rows.Select(row => row.Dataset.Code)];
        var delivered = await DeliveredAsync(session, codes, cancellationToken);
        var waiting = await WaitingAsync(session, codes, cancellationToken);
        var areas = await geography.AreasAsync(cancellationToken);
        var formers = await FormersAsync(delivered.SelectMany(rows => rows), areas, needsAll, cancellationToken);
        return
        [
            .. rows.Select(row =>
                Expected(
                    row.Dataset,
                    row.Agreement,
                    row.Provider,
                    delivered[row.Dataset.Code],
                    waiting[row.Dataset.Code],
                    areas,
                    formers
                )
            ),
        ];
    }

    private async Task<ILookup<string, Delivered>> DeliveredAsync(
        IngestionDb session,
        string[] datasets,
        CancellationToken cancellationToken
    ) =>
        (
            await session.QueryAsync<Delivered>(
                ReadDelivered,
                new { datasets, since = (Today.Year - YearsOfColumns).ToString(CultureInfo.InvariantCulture) },
                cancellationToken
            )
        ).ToLookup(row => row.Dataset, StringComparer.Ordinal);

    /// <summary>A file about yesterday's areas is complete when it has those.</summary>
    private async Task<Dictionary<string, AreaDirectory>> FormersAsync(
        IEnumerable<Delivered> delivered,
        AreaDirectory current,
        bool needsAll,
        CancellationToken cancellationToken
    )
    {
        var formers = new Dictionary<string, AreaDirectory>(StringComparer.Ordinal);
        foreach (
            var version in delivered
                .Select(row => row.DivisionVersion)
                .Where(version => version.Length > 0 && version != current.DivisionVersion)
                .Distinct(StringComparer.Ordinal)
        )
        {
            try
            {
                if (await former.ReadAsync(version, cancellationToken) is { } areas)
                {
                    formers.Add(version, areas);
                }
            }
            catch (Exception e) when (!needsAll && e is (HttpRequestException or NotYetException))
            {
                // The board says what it can while Geography is away.
            }
        }

        return formers;
    }

    private static async Task<ILookup<string, Waiting>> WaitingAsync(
        IngestionDb session,
        string[] datasets,
        CancellationToken cancellationToken
    ) =>
        (
            await session
                .Deliveries.Where(delivery =>
                    datasets.Contains(delivery.Dataset) && delivery.State != "accepted" && delivery.State != "withdrawn"
                )
                .OrderByDescending(delivery => delivery.ReceivedAt)
                .Select(delivery => new Waiting(delivery.Dataset, delivery.State, delivery.Periods, delivery.GivenPeriod))
                .AsNoTracking()
                .ToListAsync(cancellationToken)
        ).ToLookup(row => row.Dataset, StringComparer.Ordinal);

    private static BoardDataset Expected(
        DatasetRow dataset,
        AgreementRow? agreement,
        string? provider,
        IEnumerable<Delivered> delivered,
        IEnumerable<Waiting> waiting,
        AreaDirectory areas,
        Dictionary<string, AreaDirectory> formers
    )
    {
        var definition = dataset.ReadDefinition();
        var kind = definition.Profile.Period.As;
        var agreedKind = agreement is null ? null : Cadence.KindOf(agreement.Cadence);
        var data = new ExpectedData
        {
            Name = dataset.Name,
            DeliveredKind = kind,
            Agreed = agreedKind is null ? null : new AgreedTimes(agreement!.DueDays, agreement.StartsOn, agreement.EndsOn),
            ComesRegularly = agreement is null || agreedKind is not null,
            Areas = ExpectedAreas.Of(definition, areas),
            Delivered =
            [
                .. delivered
                    .Where(row => Period.TryParse(row.Period, out _))
                    .Select(row => new DeliveredPeriod(Period.Parse(row.Period), row.Areas.ToHashSet(StringComparer.Ordinal))
                    {
                        FormerAreas = formers.TryGetValue(row.DivisionVersion, out var then)
                            ? ExpectedAreas.Of(definition, then)
                            : null,
                    })
                    .OrderBy(row => row.Period),
            ],
            Waiting =
            [
                .. waiting.Select(row => new WaitingDelivery(
                    row.Periods.Length > 0 ? row.Periods
                        : row.GivenPeriod is { } given ? [given]
                        : [],
                    row.State
                )),
            ],
        };
        return new BoardDataset(
            dataset,
            agreement,
            provider ?? definition.Provider,
            data,
            agreedKind ?? (kind == PeriodKind.Date ? PeriodKind.Year : kind)
        );
    }

    private sealed record Delivered(string Dataset, string Period, string[] Areas, string DivisionVersion);

    private sealed record Waiting(string Dataset, string State, string[] Periods, string? GivenPeriod);
}
