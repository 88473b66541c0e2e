using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.PublishRelease;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ScheduleRelease;

internal enum CancelScheduleOutcome
{
    Cancelled,
    NotYourPlace,
    Unknown,
    NotScheduled,
}

/// <summary>
/// Plans the publication of a checked release, under the rules of publishing it now: whoever plans it is the one who publishes. All
/// of them are asked again at the hour.
/// </summary>
internal sealed class ScheduleReleaseHandler(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseComparison comparison,
    PublishReleaseHandler publishing
)
{
    public async Task<(PublishOutcome? Refusal, ShownRelease? Release)> ScheduleAsync(
        Guid id,
        DateTimeOffset at,
        ScheduleReleaseRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        var changes = await comparison.CompareAsync(id, cancellationToken);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await ReleaseAccess.TakeTurnAsync(session, cancellationToken);
        var release = await session.HoldReleaseAsync(id, cancellationToken);
        var publication = Publication.Of(
            new PublishReleaseRequest { Reason = request.Reason, GivenAwayReason = request.GivenAwayReason },
            caller
        );
        if (await publishing.RefusalAsync(session, release, changes, publication, cancellationToken) is { } refusal)
        {
            return (refusal, await ReleaseAccess.FindAsync(session, id, cancellationToken));
        }

        await StopAsync(session, release!, cancellationToken);
        (release!.PublishAt, release.ScheduledBy, release.ScheduleFailure) = (at, caller.UserName, null);
        (release.Reason, release.GivenAwayReason) = (publication.Reason, publication.GivenAwayReason);
        release.ScheduleJobId = await session.EnqueueJobAsync(
            PublishScheduledJob.Kind,
            new PublishScheduledArguments(id),
            at,
            cancellationToken
        );
        await session.SaveChangesAsync(cancellationToken);
        var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (null, shown);
    }

    public async Task<(CancelScheduleOutcome Outcome, ShownRelease? Release)> CancelAsync(
        Guid id,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return (CancelScheduleOutcome.NotYourPlace, null);
        }

        var release = await session.HoldReleaseAsync(id, cancellationToken);
        if (release is not { PublishAt: not null })
        {
            var known = await ReleaseAccess.FindAsync(session, id, cancellationToken);
            return (known is null ? CancelScheduleOutcome.Unknown : CancelScheduleOutcome.NotScheduled, known);
        }

        await StopAsync(session, release, cancellationToken);
        await session.SaveChangesAsync(cancellationToken);
        var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (CancelScheduleOutcome.Cancelled, shown);
    }

    /// <summary>The release is as if nothing had been planned, and the job of the plan does nothing any more.</summary>
    private static async Task StopAsync(IndicatorsDb session, ReleaseRow release, CancellationToken cancellationToken)
    {
        if (release.ScheduleJobId is { } job)
        {
            await session.CancelJobAsync(job, cancellationToken);
        }

        (release.PublishAt, release.ScheduledBy, release.ScheduleJobId) = (null, null, null);
        (release.Reason, release.GivenAwayReason, release.ScheduleFailure) = (null, null, null);
    }
}
