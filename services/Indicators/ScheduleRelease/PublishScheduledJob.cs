using Sozialplanung.Indicators.CompareReleases;
using Sozialplanung.Indicators.PublishRelease;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Jobs;

namespace Sozialplanung.Indicators.ScheduleRelease;

internal sealed record PublishScheduledArguments(Guid ReleaseId);

/// <summary>
/// Publishes a release at its hour, for whoever planned it. What has changed since is seen: everything that could stand against it
/// is asked again, and what does is told to those who work on releases, instead of a release that nobody wanted any more.
/// </summary>
internal sealed class PublishScheduledJob(
    ServiceDatabase<IndicatorsDb> database,
    ReleaseComparison comparison,
    PublishReleaseHandler publishing,
    PublicationRules rules,
    TimeProvider clock
) : IJob
{
    public const string Kind = "publish-release";

    public async Task RunAsync(JobContext job, CancellationToken cancellationToken)
    {
        var id = job.Arguments<PublishScheduledArguments>().ReleaseId;
        var changes = await comparison.CompareAsync(id, cancellationToken);
        await using var session = await database.OpenAsync(Caller.System, cancellationToken);
        await ReleaseAccess.TakeTurnAsync(session, cancellationToken);
        var release = await session.HoldReleaseAsync(id, cancellationToken);
        if (release is not { PublishAt: { } at, ScheduledBy: { } planner } || release.ScheduleJobId != job.Id)
        {
            throw new RefusedException("Diese Veröffentlichung ist nicht mehr geplant.");
        }

        // The clock of the database has called the job; that of the service decides.
        if (clock.GetUtcNow() < at)
        {
            throw new NotYetException("Wartet auf die geplante Stunde.");
        }

        // Who may give away what earlier releases gave away was asked when it was planned: without that there is no reason.
        var publication = new Publication(planner, release.Reason, release.GivenAwayReason, MayGiveAway: true);
        if (await publishing.RefusalAsync(session, release, changes, publication, cancellationToken) is { } refusal)
        {
            var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
            var sentence = RefusedPublication.Of(refusal, shown, rules, mayGiveAway: true).ProblemDetails.Title!;
            (release.PublishAt, release.ScheduledBy, release.ScheduleJobId) = (null, null, null);
            release.ScheduleFailure = sentence;
            await session.CommitAsync(cancellationToken);
            throw new RefusedException(sentence);
        }

        await publishing.MoveAsync(session, release, changes, publication, cancellationToken);
        await session.CommitAsync(cancellationToken);
        await job.ReportAsync(1, 1, $"„{release.Name}“ ist veröffentlicht.", cancellationToken);
    }
}
