using System.Runtime.CompilerServices;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Ingestion.ReadDelivery;

/// <summary>How far the check of a delivery is; <c>done</c> of <c>total</c> bytes.</summary>
public sealed record DeliveryProgress(string State, long Done, long Total, string Text);

/// <summary>Follows a delivery until it is decided.</summary>
internal sealed class ProgressReader(ServiceDatabase database, TimeProvider clock)
{
    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(250);

    private const string Select = """
        select d.state, coalesce(j.done, 0) as done, coalesce(j.total, 0) as total,
               case when d.state in ('received', 'checking') then coalesce(nullif(j.text, ''), 'Die Prüfung beginnt gleich.')
                    else coalesce(d.decision_reason, d.report->'verdict'->>'text', '') end as text
        from delivery d left join job j on j.id = d.job_id where d.id = @id
        """;

    public async IAsyncEnumerable<DeliveryProgress> FollowAsync(
        Guid id,
        Caller caller,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var timer = new PeriodicTimer(_pollEvery, clock);
        DeliveryProgress? last = null;
        do
        {
            var now = await ReadAsync(id, caller, cancellationToken);
            if (now is not null && now != last)
            {
                yield return now;
            }

            last = now;
        } while (last?.State is "received" or "checking" && await timer.WaitForNextTickAsync(cancellationToken));
    }

    private async Task<DeliveryProgress?> ReadAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.SingleOrDefaultAsync<DeliveryProgress>(Select, new { id }, cancellationToken);
    }
}
