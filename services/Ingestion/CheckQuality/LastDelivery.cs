using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// What the last accepted delivery of a dataset said for a period: for the same one, which the new delivery replaces, otherwise
/// for the one before, otherwise for the one after.
/// </summary>
internal sealed class LastDelivery
{
    private const string Nearest = """
        select d.id, q.period from delivery d cross join unnest(d.periods) as q (period)
        where d.dataset = @dataset and d.state = 'accepted' and length(q.period) = length(@period)
          and translate(q.period, '0123456789', '') = translate(@period, '0123456789', '')
        order by q.period = @period desc, q.period < @period desc, case when q.period < @period then q.period end desc, q.period,
                 coalesce(d.decided_at, d.checked_at) desc
        limit 1
        """;

    private const string Sums = """
        select measure, area, breakdown, sum(value) as value, count(value) as numbers from observation
        where delivery_id = @id and period = @period group by measure, area, breakdown
        """;

    private LastDelivery(string period, IReadOnlyList<EarlierCell> cells) => (Period, Cells) = (period, cells);

    public string Period { get; }

    public IReadOnlyList<EarlierCell> Cells { get; }

    /// <summary>Null where the dataset has no accepted delivery of this kind of period.</summary>
    public static async Task<LastDelivery?> ReadAsync(
        DbSession session,
        string dataset,
        string period,
        LastDelivery? known,
        CancellationToken cancellationToken
    )
    {
        var nearest = await session.SingleOrDefaultAsync<Source>(Nearest, new { dataset, period }, cancellationToken);
        return nearest is null ? null
            : known is not null && known.Period == nearest.Period ? known
            : new LastDelivery(
                nearest.Period,
                await session.QueryAsync<EarlierCell>(Sums, new { nearest.Id, nearest.Period }, cancellationToken)
            );
    }

    private sealed record Source(Guid Id, string Period);
}

/// <summary>A value as it was; <see cref="Value"/> is null where it had no number.</summary>
internal sealed record EarlierCell(string Measure, string Area, string Breakdown, double? Value, long Numbers);
