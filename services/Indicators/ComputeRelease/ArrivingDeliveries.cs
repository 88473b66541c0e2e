using Sozialplanung.Indicators.LoadObservations;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>
/// Whoever has just seen a delivery accepted expects it in the release. Its observations travel by an event and a job, so a
/// release waits for those that were accepted a short while ago.
/// </summary>
internal sealed class ArrivingDeliveries(ServiceDatabase<IndicatorsDb> database, DeliverySource deliveries, TimeProvider clock)
{
    // An event takes moments. What is not here after that long hangs on an outage, which a release does not wait out.
    private static readonly TimeSpan _recently = TimeSpan.FromMinutes(10);

    private const string Taken = $"""
        select distinct (arguments ->> 'deliveryId')::uuid from job
        where kind = '{LoadObservationsJob.Kind}' and finished_at is not null and (arguments ->> 'deliveryId')::uuid = any(@ids)
        """;

    /// <summary>Errors: <see cref="NotYetException"/> while one is on its way.</summary>
    public async Task CheckAsync(CancellationToken cancellationToken)
    {
        var accepted = await deliveries.AcceptedAsync(clock.GetUtcNow() - _recently, cancellationToken);
        Guid[] ids = [.. accepted.Select(delivery => delivery.Id)];
        if (ids.Length == 0)
        {
            return;
        }

        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var missing = ids.Except(await session.QueryAsync<Guid>(Taken, new { ids }, cancellationToken)).Count();
        if (missing > 0)
        {
            throw new NotYetException(
                missing == 1
                    ? "Wartet auf eine Lieferung, die gerade angenommen worden ist."
                    : $"Wartet auf {missing} Lieferungen, die gerade angenommen worden sind."
            );
        }
    }
}
