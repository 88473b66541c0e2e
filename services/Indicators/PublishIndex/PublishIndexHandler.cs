using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.DefineIndex;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.PublishIndex;

internal enum PublishIndexOutcome
{
    Published,
    NotYourPlace,
    Unknown,
    SamePerson,
    Outdated,
}

/// <summary>Lets everybody read the current version of an index; the person who wrote it cannot do it.</summary>
internal sealed class PublishIndexHandler(ServiceDatabase<IndicatorsDb> database, TimeProvider clock)
{
    public async Task<PublishIndexOutcome> PublishAsync(
        string code,
        int version,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return PublishIndexOutcome.NotYourPlace;
        }

        await session.ExecuteAsync(DefineIndexHandler.Lock, new { code }, cancellationToken);
        var versions = await session
            .Indexes.Where(index => index.Code == code && !index.IsRetired)
            .ToListAsync(cancellationToken);
        var current = versions.SingleOrDefault(index => index.IsCurrent);
        if (Refusal(current, version, caller) is { } refusal)
        {
            return refusal;
        }

        foreach (var former in versions.Where(index => index.IsPublished && index.Version != version))
        {
            former.IsPublished = false;
        }

        await session.SaveChangesAsync(cancellationToken); // first, since never two are the published one
        if (!current!.IsPublished)
        {
            (current.IsPublished, current.PublishedBy, current.PublishedAt) = (true, caller.UserName, clock.GetUtcNow());
        }

        await session.CommitAsync(cancellationToken);
        return PublishIndexOutcome.Published;
    }

    private static PublishIndexOutcome? Refusal(IndexRow? current, int version, Caller caller) =>
        current is null ? PublishIndexOutcome.Unknown
        : current.Version != version ? PublishIndexOutcome.Outdated
        : current.CreatedBy == caller.UserName ? PublishIndexOutcome.SamePerson
        : null;
}
