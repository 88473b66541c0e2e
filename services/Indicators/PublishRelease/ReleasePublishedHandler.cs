using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Cache;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Messaging;

namespace Sozialplanung.Indicators.PublishRelease;

/// <summary>Forgets answers made while the release was a draft, and those of the release it replaces (they now say so).</summary>
internal sealed class ReleasePublishedHandler(ResultCache cache) : IEventHandler<ReleasePublished>
{
    public async Task HandleAsync(ReleasePublished message, DbSession session, CancellationToken cancellationToken)
    {
        var previous = await session.SingleOrDefaultAsync<Guid?>(
            "select previous_id from release where id = @ReleaseId",
            message,
            cancellationToken
        );
        await cache.InvalidateAsync(AnswerCache.TagOf(message.ReleaseId), cancellationToken);
        if (previous is { } id)
        {
            await cache.InvalidateAsync(AnswerCache.TagOf(id), cancellationToken);
        }
    }
}
