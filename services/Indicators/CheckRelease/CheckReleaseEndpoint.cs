using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CheckRelease;

internal static class CheckReleaseEndpoint
{
    public static void MapCheckRelease(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases
            .MapPost("/{id:guid}/check", CheckAsync)
            .WithName("CheckRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
        releases
            .MapPost("/{id:guid}/reopen", ReopenAsync)
            .WithName("ReopenRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
    }

    private static Task<Results<Ok<ShownRelease>, ProblemHttpResult>> CheckAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        TimeProvider clock,
        CancellationToken cancellationToken
    ) =>
        MoveAsync(
            id,
            caller,
            database,
            "draft",
            release => (release.State, release.CheckedBy, release.CheckedAt) = ("checked", caller.UserName, clock.GetUtcNow()),
            cancellationToken
        );

    /// <summary>A checked release goes back to draft: whoever finds a fault does not have to publish it.</summary>
    private static Task<Results<Ok<ShownRelease>, ProblemHttpResult>> ReopenAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        CancellationToken cancellationToken
    ) => MoveAsync(id, caller, database, "checked", Reopen, cancellationToken);

    /// <summary>What was planned for it is off, and so is what was said for publishing it.</summary>
    private static void Reopen(ReleaseRow release)
    {
        (release.State, release.CheckedBy, release.CheckedAt) = ("draft", null, null);
        (release.PublishAt, release.ScheduledBy, release.ScheduleJobId) = (null, null, null);
        (release.Reason, release.GivenAwayReason, release.ScheduleFailure) = (null, null, null);
    }

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> MoveAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        string from,
        Action<ReleaseRow> move,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        if (await session.HoldReleaseAsync(id, cancellationToken) is not { } release)
        {
            return Problems.NotFound("Diese Freigabe gibt es nicht.");
        }

        if (release.State != from)
        {
            return Problems.Conflict(
                "wrong-state",
                $"„{release.Name}“ ist {StateNames.Of(release.State)}; dieser Schritt passt nicht dazu."
            );
        }

        if (release.ComputedAt is null)
        {
            return Problems.Conflict(
                "not-computed",
                $"„{release.Name}“ ist noch nicht berechnet. Bitte warten Sie, bis die Berechnung fertig ist."
            );
        }

        if (release.ScheduleJobId is { } job)
        {
            await session.CancelJobAsync(job, cancellationToken);
        }

        move(release);
        await session.SaveChangesAsync(cancellationToken);
        var moved = await ReleaseAccess.FindAsync(session, id, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Ok(moved!);
    }
}
