using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Reporting;
using Sozialplanung.Reporting.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>A rendition's way from waiting to its end. Each end happens once, whichever worker comes second.</summary>
internal sealed class RenditionWork(ServiceDatabase<ReportingDb> database, TimeProvider clock)
{
    /// <summary>Which attempt this is, the first being 1; null where the rendition is done, given up or cancelled.</summary>
    public async Task<int?> BeginAsync(RenderReport order, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var waiting = session.Renditions.Where(rendition => rendition.Id == order.RenditionId && rendition.State == "waiting");
        // Counted in one statement: of two workers with the same message each is another attempt.
        var isWaiting = await waiting.ExecuteUpdateAsync(
            rendition => rendition.SetProperty(row => row.Attempts, row => row.Attempts + 1),
            cancellationToken
        );
        if (isWaiting == 0)
        {
            return null;
        }

        var attempt = await waiting.Select(rendition => rendition.Attempts).SingleAsync(cancellationToken);
        await session.CommitAsync(cancellationToken);
        return attempt;
    }

    public async Task FinishAsync(RenderReport order, string html, byte[] pdf, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var page = Encoding.UTF8.GetBytes(html);
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .Renditions.Where(rendition => rendition.Id == order.RenditionId && rendition.State != "done")
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
    public async Task GiveUpAsync(RenderReport order, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session
            .Renditions.Where(rendition => rendition.Id == order.RenditionId && rendition.State == "waiting")
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
}
