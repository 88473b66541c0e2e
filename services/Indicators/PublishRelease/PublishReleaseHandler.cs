using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.Releases;
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

internal sealed class PublishReleaseHandler(ServiceDatabase database, ReleaseComparison comparison, TimeProvider clock)
{
    private const string Publish = """
        update release set state = 'replaced', replaced_at = @now where state = 'published';
        update release set state = 'published', published_by = @user, published_at = @now, reason = nullif(@reason, '') where id = @id;
        """;

    // One publication at a time, so that two can never both be the current one.
    private const string Lock = "select pg_advisory_xact_lock(10046)";

    public async Task<(PublishOutcome Outcome, ReleaseRow? Release)> PublishAsync(
        Guid id,
        string reason,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var changes = await comparison.CompareAsync(id, cancellationToken);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.ExecuteAsync(Lock, null, cancellationToken);
        var release = await ReleaseAccess.FindAsync(session, id, forUpdate: true, cancellationToken);
        var current = await session.SingleOrDefaultAsync<Guid?>(
            "select id from release where state = 'published'",
            null,
            cancellationToken
        );
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return (PublishOutcome.NotYourPlace, release);
        }

        if (Refusal(release, current, changes, reason, caller) is { } refusal)
        {
            return (refusal, release);
        }

        var now = clock.GetUtcNow();
        await session.ExecuteAsync(
            Publish,
            new
            {
                id,
                user = caller.UserName,
                now,
                reason,
            },
            cancellationToken
        );
        var published = await ReleaseAccess.FindAsync(session, id, forUpdate: false, cancellationToken);
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
