using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.WithdrawRelease;

internal enum WithdrawOutcome
{
    Withdrawn,
    NotYourPlace,
    Unknown,
    NotPublished,
    IsCurrent,
}

/// <summary>Takes a release back from reading. Its values stay in the database, for the service alone.</summary>
internal sealed class WithdrawReleaseHandler(ServiceDatabase<IndicatorsDb> database, TimeProvider clock)
{
    public async Task<(WithdrawOutcome Outcome, ShownRelease? Release)> WithdrawAsync(
        Guid id,
        WithdrawReleaseRequest request,
        Caller caller,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await ReleaseAccess.TakeTurnAsync(session, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return (WithdrawOutcome.NotYourPlace, null);
        }

        var release = await session.HoldReleaseAsync(id, cancellationToken);
        var shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        if (Refusal(release, request) is { } refusal)
        {
            return (refusal, shown);
        }

        (release!.State, release.WithdrawnBy, release.WithdrawnAt) = ("withdrawn", caller.UserName, clock.GetUtcNow());
        release.WithdrawalReason = request.Reason.Trim();
        await session.SaveChangesAsync(cancellationToken);
        shown = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return (WithdrawOutcome.Withdrawn, shown);
    }

    private static WithdrawOutcome? Refusal(ReleaseRow? release, WithdrawReleaseRequest request) =>
        release switch
        {
            null => WithdrawOutcome.Unknown,
            { State: "published" } when !request.LeavesNothingPublished => WithdrawOutcome.IsCurrent,
            { State: "published" or "replaced" } => null,
            _ => WithdrawOutcome.NotPublished,
        };
}
