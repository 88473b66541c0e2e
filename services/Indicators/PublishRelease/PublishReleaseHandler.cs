using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.PublishRelease;

internal enum PublishOutcome
{
    Published,
    NotYourPlace,
    Unknown,
    NotChecked,
    SamePerson,
    Outdated,
    ReasonMissing,
}

internal sealed class PublishReleaseHandler(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseComparison comparison,
    TimeProvider clock
)
{
    // One publication at a time, so that two can never both be the current one.
    private const string Lock = "select pg_advisory_xact_lock(10046)";

    public async Task<(PublishOutcome Outcome, ShownRelease? Release)> PublishAsync(
        Guid id,
        string reason,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var changes = await comparison.CompareAsync(id, cancellationToken);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.ExecuteAsync(Lock, null, cancellationToken);
        var release = await session.HoldReleaseAsync(id, cancellationToken);
        var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        var current = await session.PublishedRelease.SingleOrDefaultAsync(cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return (PublishOutcome.NotYourPlace, shown);
        }

        if (Refusal(release, current?.Id, changes, reason, caller) is { } refusal)
        {
            return (refusal, shown);
        }

        var now = clock.GetUtcNow();
        if (current is not null)
        {
            (current.State, current.ReplacedAt) = ("replaced", now);
            await session.SaveChangesAsync(cancellationToken); // first, since never two are the current one
        }

        (release!.State, release.PublishedBy, release.PublishedAt) = ("published", caller.UserName, now);
        release.Reason = reason.Length == 0 ? null : reason;
        await session.SaveChangesAsync(cancellationToken);
        var published = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (PublishOutcome.Published, published);
    }

    private static PublishOutcome? Refusal(
        ReleaseRow? release,
        Guid? current,
        ComparedReleases? changes,
        string reason,
        Caller caller
    ) =>
        release is null ? PublishOutcome.Unknown
        : release.State != "checked" ? PublishOutcome.NotChecked
        : caller.UserName == release.CreatedBy || caller.UserName == release.CheckedBy ? PublishOutcome.SamePerson
        : release.PreviousId != current ? PublishOutcome.Outdated
        : reason.Length == 0 && changes is { IsCorrection: true } ? PublishOutcome.ReasonMissing
        : null;
}
