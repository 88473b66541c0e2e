using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>A rendition's way from waiting to its end. Each end happens once, whichever worker comes second.</summary>
internal sealed class RenditionWork(ServiceDatabase<ReportingDb> database, TimeProvider clock)
{
    // The lock is the worker's for as long as its session lasts, so a worker that dies leaves nothing locked. A row lock would keep
    // people waiting who cancel or order the same report. One that failed lets another go first.
    private const string Next = """
        with waiting as materialized (
            select id, report, subject, release_id, audience, place, attempts + 1 as attempt from rendition
            where state = 'waiting' order by turn + attempts, id)
        select * from waiting where pg_try_advisory_xact_lock(hashtextextended(id::text, 0)) limit 1
        """;

    /// <summary>The rendition whose turn it is, kept from other workers until it is disposed of; null where none is left.</summary>
    public async Task<TakenRendition?> TakeAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            var held = await database.OpenAsync(Caller.System, cancellationToken);
            TakenRendition? taken = null;
            try
            {
                if (await held.SingleOrDefaultAsync<OrderedRendition>(Next, null, cancellationToken) is not { } order)
                {
                    return null;
                }

                if (await BeginAsync(order.Id, cancellationToken))
                {
                    return taken = new TakenRendition(order, held);
                }
            }
            finally
            {
                if (taken is null)
                {
                    await held.DisposeAsync();
                }
            }
        }
    }

    public async Task FinishAsync(OrderedRendition order, string html, byte[] pdf, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var page = Encoding.UTF8.GetBytes(html);
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .Renditions.Where(rendition => rendition.Id == order.Id && rendition.State != "done")
            .ExecuteUpdateAsync(
                rendition =>
                    rendition
                        .SetProperty(row => row.State, "done")
                        .SetProperty(row => row.Html, page)
                        .SetProperty(row => row.Pdf, pdf)
                        .SetProperty(row => row.PdfSha256, hash)
                        .SetProperty(row => row.FinishedAt, now)
                        .SetProperty(row => row.Error, (string?)null),
                cancellationToken
            );
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Ends a rendition with a German sentence.</summary>
    public async Task GiveUpAsync(OrderedRendition order, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .Renditions.Where(rendition => rendition.Id == order.Id && rendition.State == "waiting")
            .ExecuteUpdateAsync(
                rendition =>
                    rendition
                        .SetProperty(row => row.State, "failed")
                        .SetProperty(row => row.Error, reason)
                        .SetProperty(row => row.FinishedAt, now),
                cancellationToken
            );
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Counts an attempt; false where the rendition has just been made, given up or cancelled.</summary>
    private async Task<bool> BeginAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var begun = await session
            .Renditions.Where(rendition => rendition.Id == id && rendition.State == "waiting")
            .ExecuteUpdateAsync(
                rendition => rendition.SetProperty(row => row.Attempts, row => row.Attempts + 1),
                cancellationToken
            );
        await session.CommitAsync(cancellationToken);
        return begun > 0;
    }
}
