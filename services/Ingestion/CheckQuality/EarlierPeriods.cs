using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Reads the values that count for the latest periods of a dataset into its history.</summary>
internal static class EarlierPeriods
{
    // Each is held in memory; what is older is then left out.
    private const int MostValues = 2_000_000;

    private const string InForce = """
        select * from (
            select distinct on (p.period) p.period, d.id, d.file_name, d.received_at
            from delivery d cross join unnest(d.periods) as p (period)
            where d.dataset = @dataset and d.state = 'accepted' and (@before = '' or p.period < @before) and not p.period = any(@besides)
            order by p.period desc, coalesce(d.decided_at, d.checked_at) desc) latest
        order by period desc limit @most
        """;

    private const string Values = """
        select measure, area, breakdown, value from observation
        where delivery_id = @id and period = @period and measure = any(@measures) and value is not null
        """;

    /// <summary>The periods that were read, the latest first.</summary>
    public static async Task<IReadOnlyList<PeriodInForce>> ReadAsync(
        DbSession session,
        string dataset,
        OwnHistory history,
        EarlierQuestion question,
        CancellationToken cancellationToken
    )
    {
        var periods = await session.QueryAsync<PeriodInForce>(
            InForce,
            new
            {
                dataset,
                before = question.Before,
                besides = question.Besides,
                most = question.Most,
            },
            cancellationToken
        );
        var read = new List<PeriodInForce>();
        var count = 0;
        foreach (var period in periods.TakeWhile(_ => count < MostValues))
        {
            var values = await session.QueryAsync<EarlierNumber>(
                Values,
                new
                {
                    period.Id,
                    period.Period,
                    measures = history.Checks.Keys.ToArray(),
                },
                cancellationToken
            );
            foreach (var value in values)
            {
                history.Add(new HistoryCell(value.Measure, value.Area, value.Breakdown), period.Period, value.Value);
            }

            count += values.Count;
            read.Add(period);
        }

        return read;
    }

    private sealed record EarlierNumber(string Measure, string Area, string Breakdown, double Value);
}

/// <summary>Which periods are asked for: those before one (empty: all), without some, so many at most.</summary>
internal sealed record EarlierQuestion(string Before, string[] Besides, int Most);

/// <summary>A period and the delivery whose values count for it.</summary>
internal sealed record PeriodInForce(string Period, Guid Id, string FileName, DateTimeOffset ReceivedAt);
