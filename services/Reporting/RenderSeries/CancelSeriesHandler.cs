using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>
/// Ends a series: what is done stays, what is being printed is finished, what waits is not begun, unless another series waits for
/// it too.
/// </summary>
internal sealed class CancelSeriesHandler(ServiceDatabase database)
{
    private const string CancelWaiting = """
        update rendition r set state = 'cancelled'
        where r.state = 'waiting' and r.id in (select rendition_id from series_item where series_id = @id)
          and not exists (select 1 from series_item i join series s on s.id = i.series_id
                          where i.rendition_id = r.id and s.id <> @id and s.cancelled_at is null)
        """;

    private const string Cancel = """
        update series set cancelled_at = now() where id = @id and cancelled_at is null and exists
            (select 1 from series_item i join rendition r on r.id = i.rendition_id where i.series_id = @id and r.state = 'waiting')
        """;

    /// <summary>False where the caller has no such series. One that is over stays as it is.</summary>
    public async Task<bool> CancelAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        if (!await IsOwnAsync(id, caller, cancellationToken))
        {
            return false;
        }

        // The service itself looks whether somebody else's series waits for the same reports; the caller could not see that.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(Cancel, new { id }, cancellationToken);
        await session.ExecuteAsync(CancelWaiting, new { id }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<bool> IsOwnAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.SingleOrDefaultAsync<Guid?>("select id from series where id = @id", new { id }, cancellationToken)
            is not null;
    }
}
