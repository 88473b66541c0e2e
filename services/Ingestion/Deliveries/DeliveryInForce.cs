using System.Globalization;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.Deliveries;

/// <summary>The accepted delivery whose values count for a period of a dataset, until another one brings the same period.</summary>
internal sealed record DeliveryInForce(
    string Period,
    Guid Id,
    string FileName,
    string Sha256,
    int DatasetVersion,
    DateTimeOffset ReceivedAt,
    string ReceivedBy
)
{
    public const string Outdated =
        "Seit der Prüfung wurde eine andere Lieferung dieser Zeiträume übernommen oder zurückgezogen; die gezeigten Unterschiede stimmen nicht mehr. Bitte wiederholen Sie die Prüfung.";

    private const int Named = 3;

    private const string Select = """
        select distinct on (p.period) p.period, d.id, d.file_name, d.sha256, d.dataset_version, d.received_at, d.received_by
        from delivery d cross join unnest(d.periods) as p (period)
        where d.dataset = @dataset and d.state = 'accepted' and d.id <> @besides and (cardinality(@periods) = 0 or p.period = any(@periods))
        order by p.period, coalesce(d.decided_at, d.checked_at) desc
        """;

    private const string Lock = "select pg_advisory_xact_lock(hashtextextended('in force ' || @dataset, 0))";

    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    /// <summary>Those of certain periods, or of all where none is named; never the delivery that is <paramref name="besides"/>.</summary>
    public static Task<IReadOnlyList<DeliveryInForce>> ReadAsync(
        DbSession session,
        string dataset,
        string[] periods,
        Guid besides,
        CancellationToken cancellationToken
    ) =>
        session.QueryAsync<DeliveryInForce>(
            Select,
            new
            {
                dataset,
                periods,
                besides,
            },
            cancellationToken
        );

    /// <summary>
    /// Until the transaction ends, nobody else changes which deliveries of the dataset count. Whoever makes a delivery count, or
    /// count no longer, holds this first.
    /// </summary>
    public static Task HoldAsync(DbSession session, string dataset, CancellationToken cancellationToken) =>
        session.ExecuteAsync(Lock, new { dataset }, cancellationToken);

    /// <summary>Whether a delivery would still replace what its check has compared it with.</summary>
    public static async Task<bool> IsStillAsync(
        DbSession session,
        DeliveryRow delivery,
        string[] periods,
        IReadOnlyCollection<(string Period, Guid Delivery)> compared,
        CancellationToken cancellationToken
    ) =>
        periods.Length == 0
        || (await ReadAsync(session, delivery.Dataset, periods, delivery.Id, cancellationToken))
            .Select(now => (now.Period, now.Id))
            .ToHashSet()
            .SetEquals(compared);

    /// <summary>What a new file replaces, as the end of a sentence: <c>für 2023 und 2024 „alt.csv“ vom 3.1.2025 (daten)</c>.</summary>
    public static string Describe(IReadOnlyCollection<DeliveryInForce> deliveries)
    {
        var files = deliveries
            .GroupBy(delivery => delivery.Id)
            .Select(delivery =>
                $"für {Joined([.. delivery.Select(period => period.Period)])} „{delivery.First().FileName}“ vom {delivery.First().ReceivedAt.ToString("d.M.yyyy", _german)} ({delivery.First().ReceivedBy})"
            )
            .ToArray();
        return string.Join("; ", files.Take(Named))
            + (files.Length - Named) switch
            {
                <= 0 => "",
                1 => " und eine weitere Lieferung",
                var more => $" und {more} weitere Lieferungen",
            };
    }

    private static string Joined(string[] periods) =>
        periods.Length <= Named ? string.Join(", ", periods) : $"{periods[0]} bis {periods[^1]} ({periods.Length} Zeiträume)";
}
