using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
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

    private static Task<Results<Ok<ReleaseRow>, ProblemHttpResult>> CheckAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    ) =>
        MoveAsync(
            id,
            caller,
            database,
            "draft",
            "update release set state = 'checked', checked_by = @user, checked_at = now() where id = @id",
            cancellationToken
        );

    /// <summary>A checked release goes back to draft: whoever finds a fault does not have to publish it.</summary>
    private static Task<Results<Ok<ReleaseRow>, ProblemHttpResult>> ReopenAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    ) =>
        MoveAsync(
            id,
            caller,
            database,
            "checked",
            "update release set state = 'draft', checked_by = null, checked_at = null where id = @id",
            cancellationToken
        );

    private static async Task<Results<Ok<ReleaseRow>, ProblemHttpResult>> MoveAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        string from,
        string update,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        if (await ReleaseAccess.FindAsync(session, id, forUpdate: true, cancellationToken) is not { } release)
        {
            return Problems.NotFound("Diese Freigabe gibt es nicht.");
        }

        if (release.State != from)
        {
            return Problems.Conflict(
                "wrong-state",
                $"„{release.Name}“ ist {release.StateName}; dieser Schritt passt nicht dazu."
            );
        }

        if (release.ComputedAt is null)
        {
            return Problems.Conflict(
                "not-computed",
                $"„{release.Name}“ ist noch nicht berechnet. Bitte warten Sie, bis die Berechnung fertig ist."
            );
        }

        await session.ExecuteAsync(update, new { id, user = caller.UserName }, cancellationToken);
        var moved = await ReleaseAccess.FindAsync(session, id, forUpdate: false, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Ok(moved!);
    }
}
