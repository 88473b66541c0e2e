using Microsoft.Extensions.Options;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Reports;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>Orders a rendition and waits until a worker has made it, or until patience ends.</summary>
internal sealed class RenditionQueue(
    RenditionOrders orders,
    RenditionShelf shelf,
    IOptions<ReportingOptions> options,
    IHostApplicationLifetime service,
    TimeProvider clock
)
{
    private static readonly TimeSpan _lookEvery = TimeSpan.FromMilliseconds(150);

    public async Task<StoredRendition?> MakeAsync(
        IReport report,
        SubjectInRelease found,
        Readership readership,
        Asker asker,
        bool isPdf,
        CancellationToken cancellationToken
    )
    {
        await using var session = await orders.OpenAsync(cancellationToken);
        var id = await orders.OrderAsync(session, report, found, readership, asker.UserName, cancellationToken);
        await session.CommitAsync(cancellationToken);
        await session.DisposeAsync();
        return await WaitAsync(id, isPdf);
    }

    // Not with the token of the request: who orders and goes away keeps the place until the report is made, or nobody's share would
    // bound what is ordered.
    private async Task<StoredRendition?> WaitAsync(Guid id, bool isPdf)
    {
        var started = clock.GetTimestamp();
        using var timer = new PeriodicTimer(_lookEvery, clock);
        while (true)
        {
            var found = await shelf.LookAsync(id, isPdf, CancellationToken.None);
            if (
                found?.State != "waiting"
                || clock.GetElapsedTime(started).TotalSeconds > options.Value.WaitSeconds
                || service.ApplicationStopping.IsCancellationRequested
            )
            {
                return found;
            }

            await timer.WaitForNextTickAsync(CancellationToken.None);
        }
    }
}
