using System.Security.Cryptography;
using System.Text;
using Sozialplanung.Contracts.Reporting;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>A rendition's way from waiting to its end. Each end happens once, whichever worker comes second.</summary>
internal sealed class RenditionWork(ServiceDatabase database, TimeProvider clock)
{
    private const string Begin = """
        update rendition set attempts = attempts + 1 where id = @RenditionId and state = 'waiting' returning attempts
        """;

    private const string Finish = """
        update rendition set state = 'done', html = @html, pdf = @pdf, pdf_sha256 = @hash, finished_at = @now, error = null
        where id = @RenditionId and state <> 'done'
        """;

    /// <summary>Which attempt this is, the first being 1; null where the rendition is done, given up or cancelled.</summary>
    public async Task<int?> BeginAsync(RenderReport order, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var attempt = await session.SingleOrDefaultAsync<int?>(Begin, order, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return attempt;
    }

    public async Task FinishAsync(RenderReport order, string html, byte[] pdf, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            Finish,
            new
            {
                order.RenditionId,
                html = Encoding.UTF8.GetBytes(html),
                pdf,
                hash,
                now,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }

    /// <summary>Ends a rendition with a German sentence.</summary>
    public async Task GiveUpAsync(RenderReport order, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            "update rendition set state = 'failed', error = @reason, finished_at = @now where id = @RenditionId and state = 'waiting'",
            new
            {
                order.RenditionId,
                reason,
                now,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }
}
