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
    Unprotected,
    GivenAway,
    ReasonMissing,
}

/// <summary>Who publishes, and why, as far as reasons are needed.</summary>
internal sealed record Publication(string By, string? Reason, string? GivenAwayReason, bool MayGiveAway)
{
    public static Publication Of(PublishReleaseRequest request, Caller caller) =>
        new(caller.UserName, TextOf(request.Reason), TextOf(request.GivenAwayReason), caller.May(Right.PublishGivenAway));

    private static string? TextOf(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}

internal sealed class PublishReleaseHandler(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseComparison comparison,
    PublicationRules rules,
    TimeProvider clock
)
{
    public async Task<(PublishOutcome Outcome, ShownRelease? Release)> PublishAsync(
        Guid id,
        PublishReleaseRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var changes = await comparison.CompareAsync(id, cancellationToken);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await ReleaseAccess.TakeTurnAsync(session, cancellationToken);
        var release = await session.HoldReleaseAsync(id, cancellationToken);
        var publication = Publication.Of(request, caller);
        if (await RefusalAsync(session, release, changes, publication, cancellationToken) is { } refusal)
        {
            return (refusal, await ReleaseAccess.FindAsync(session, id, cancellationToken));
        }

        if (release!.ScheduleJobId is { } job)
        {
            await session.CancelJobAsync(job, cancellationToken);
        }

        await MoveAsync(session, release, changes, publication, cancellationToken);
        var published = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (PublishOutcome.Published, published);
    }

    /// <summary>What stands against publishing a release that is held; null where nothing does.</summary>
    public async Task<PublishOutcome?> RefusalAsync(
        IndicatorsDb session,
        ReleaseRow? release,
        ComparedReleases? changes,
        Publication publication,
        CancellationToken cancellationToken
    )
    {
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return PublishOutcome.NotYourPlace;
        }

        var current = await session.PublishedRelease.Select(known => (Guid?)known.Id).SingleOrDefaultAsync(cancellationToken);
        return release is null ? PublishOutcome.Unknown
            : release.State != "checked" ? PublishOutcome.NotChecked
            : rules.NeedsAnother(publication.By, release.CreatedBy, release.CheckedBy) ? PublishOutcome.SamePerson
            : release.PreviousId != current ? PublishOutcome.Outdated
            : RefusalOfValues(release, changes, publication);
    }

    /// <summary>Makes it the current release, in the session of whoever has asked for no refusal before.</summary>
    public async Task MoveAsync(
        IndicatorsDb session,
        ReleaseRow release,
        ComparedReleases? changes,
        Publication publication,
        CancellationToken cancellationToken
    )
    {
        var now = clock.GetUtcNow();
        if (await session.PublishedRelease.SingleOrDefaultAsync(cancellationToken) is { } current)
        {
            (current.State, current.ReplacedAt) = ("replaced", now);
            await session.SaveChangesAsync(cancellationToken); // first, since never two are the current one
        }

        (release.State, release.PublishedBy, release.PublishedAt) = ("published", publication.By, now);
        (release.PublishAt, release.ScheduledBy, release.ScheduleJobId, release.ScheduleFailure) = (null, null, null, null);
        release.Reason = publication.Reason;
        release.Corrected = changes is { IsCorrection: true }
            ? [.. changes.Indicators.Where(indicator => indicator.PublicChanged > 0).Select(indicator => indicator.Code)]
            : [];
        release.GivenAwayReason = UnprotectedCell.ReadAll(release.Unprotected).Count == 0 ? null : publication.GivenAwayReason;
        await session.SaveChangesAsync(cancellationToken);
    }

    private static PublishOutcome? RefusalOfValues(ReleaseRow release, ComparedReleases? changes, Publication publication)
    {
        var cells = UnprotectedCell.ReadAll(release.Unprotected);
        return cells.Any(cell => !cell.IsGivenAway) ? PublishOutcome.Unprotected
            : cells.Count > 0 && (publication.GivenAwayReason is null || !publication.MayGiveAway) ? PublishOutcome.GivenAway
            : publication.Reason is null && changes is { IsCorrection: true } ? PublishOutcome.ReasonMissing
            : null;
    }
}
