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

internal sealed class PublishReleaseHandler(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseComparison comparison,
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
        var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        var current = await session.PublishedRelease.SingleOrDefaultAsync(cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return (PublishOutcome.NotYourPlace, shown);
        }

        var refusal = Refusal(release, current?.Id, caller) ?? RefusalOfValues(shown!, changes, request, caller);
        if (refusal is { } known)
        {
            return (known, shown);
        }

        var now = clock.GetUtcNow();
        if (current is not null)
        {
            (current.State, current.ReplacedAt) = ("replaced", now);
            await session.SaveChangesAsync(cancellationToken); // first, since never two are the current one
        }

        (release!.State, release.PublishedBy, release.PublishedAt) = ("published", caller.UserName, now);
        release.Reason = TextOf(request.Reason);
        release.GivenAwayReason = shown!.Unprotected.Count == 0 ? null : TextOf(request.GivenAwayReason);
        await session.SaveChangesAsync(cancellationToken);
        var published = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (PublishOutcome.Published, published);
    }

    private static PublishOutcome? Refusal(ReleaseRow? release, Guid? current, Caller caller) =>
        release is null ? PublishOutcome.Unknown
        : release.State != "checked" ? PublishOutcome.NotChecked
        : caller.UserName == release.CreatedBy || caller.UserName == release.CheckedBy ? PublishOutcome.SamePerson
        : release.PreviousId != current ? PublishOutcome.Outdated
        : null;

    private static PublishOutcome? RefusalOfValues(
        ShownRelease release,
        ComparedReleases? changes,
        PublishReleaseRequest request,
        Caller caller
    ) =>
        release.Unprotected.Any(cell => !cell.IsGivenAway) ? PublishOutcome.Unprotected
        : release.Unprotected.Count > 0 && (TextOf(request.GivenAwayReason) is null || !caller.May(Right.PublishGivenAway))
            ? PublishOutcome.GivenAway
        : TextOf(request.Reason) is null && changes is { IsCorrection: true } ? PublishOutcome.ReasonMissing
        : null;

    private static string? TextOf(string? reason) => string.IsNullOrWhiteSpace(reason) ? null : reason.Trim();
}
