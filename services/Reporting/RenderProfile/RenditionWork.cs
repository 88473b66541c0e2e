using System.Security.Cryptography;
using System.Text;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Reporting.RenderProfile;

internal sealed record RenditionOrder(Guid Id, string AreaCode, Guid ReleaseId, string Audience, string Place, int Attempts);

/// <summary>A rendition's way from waiting to its end. Each end happens once, whichever worker comes second.</summary>
internal sealed class RenditionWork(ServiceDatabase database, TimeProvider clock)
{
    private const string Begin = """
        update rendition set attempts = attempts + 1 where id = @id and state = 'waiting'
        returning id, area_code, release_id, audience, place, attempts
        """;

    private const string Finish = """
        update rendition set state = 'done', html = @html, pdf = @pdf, pdf_sha256 = @hash, finished_at = @now, error = null
        where id = @Id and state <> 'done'
        """;

    /// <summary>The order, or null where it is done, given up or cancelled.</summary>
    public async Task<RenditionOrder?> BeginAsync(Guid id, CancellationToken cancellationToken)
    {
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        var order = await session.SingleOrDefaultAsync<RenditionOrder>(Begin, new { id }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return order;
    }

    public async Task FinishAsync(RenditionOrder order, string html, byte[] pdf, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var hash = Convert.ToHexStringLower(SHA256.HashData(pdf));
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            Finish,
            new
            {
                order.Id,
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
    public async Task GiveUpAsync(RenditionOrder order, string reason, CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await session.ExecuteAsync(
            "update rendition set state = 'failed', error = @reason, finished_at = @now where id = @Id and state = 'waiting'",
            new
            {
                order.Id,
                reason,
                now,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
    }
}
