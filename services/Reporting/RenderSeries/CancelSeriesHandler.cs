using Microsoft.EntityFrameworkCore;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.RenderSeries;

/// <summary>
/// Ends a series: what is done stays, what is being printed is finished, what waits is not begun, unless another series waits for
/// it too.
/// </summary>
internal sealed class CancelSeriesHandler(ServiceDatabase<ReportingDb> database, TimeProvider clock)
{
    /// <summary>False where the caller has no such series. One that is over stays as it is.</summary>
    public async Task<bool> CancelAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        if (!await IsOwnAsync(id, caller, cancellationToken))
        {
            return false;
        }

        // The service itself looks whether somebody else's series waits for the same reports; the caller could not see that.
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var now = clock.GetUtcNow();
        var waiting = Waiting(session, id);
        await session
            .Series.Where(series => series.Id == id && series.CancelledAt == null && waiting.Any())
            .ExecuteUpdateAsync(series => series.SetProperty(row => row.CancelledAt, now), cancellationToken);
        await waiting
            .Where(rendition =>
                !session.SeriesItems.Any(item =>
                    item.RenditionId == rendition.Id
                    && session.Series.Any(other => other.Id == item.SeriesId && other.Id != id && other.CancelledAt == null)
                )
            )
            .ExecuteUpdateAsync(rendition => rendition.SetProperty(row => row.State, "cancelled"), cancellationToken);
        await session.CommitAsync(cancellationToken);
        return true;
    }

    private static IQueryable<RenditionRow> Waiting(ReportingDb session, Guid id) =>
        session.Renditions.Where(rendition =>
            rendition.State == "waiting"
            && session.SeriesItems.Any(item => item.SeriesId == id && item.RenditionId == rendition.Id)
        );

    private async Task<bool> IsOwnAsync(Guid id, Caller caller, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Series.AnyAsync(series => series.Id == id, cancellationToken);
    }
}
