using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CheckRelease;

/// <summary>That somebody has looked at the differences of an indicator.</summary>
internal sealed record ReleaseTick(string Indicator, string TickedBy, DateTimeOffset TickedAt);

/// <summary>
/// What those who check a release have looked at, indicator by indicator, each for himself. A tick is for the values of that
/// computation: when the draft is computed anew, nobody has looked at anything.
/// </summary>
internal static class TickEndpoints
{
    private const string Read = """
        select t.indicator, t.ticked_by, t.ticked_at from release_tick t join release r on r.id = t.release_id
        where t.release_id = @id and t.computed_at = r.computed_at order by t.indicator, t.ticked_at
        """;

    private const string Set = """
        insert into release_tick (release_id, indicator, ticked_by, computed_at, ticked_at)
        select r.id, @indicator, @by, r.computed_at, @at from release r where r.id = @id
        on conflict (release_id, indicator, ticked_by) do update set computed_at = excluded.computed_at, ticked_at = excluded.ticked_at
        """;

    private const string Remove =
        "delete from release_tick where release_id = @id and indicator = @indicator and ticked_by = @by";

    private const string IsCompared = """
        select count(*) from release_indicator
        where code = @indicator and (release_id = @id or release_id = (select previous_id from release where id = @id))
        """;

    public static void MapReleaseTicks(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases/{id:guid}/ticks").WithTags("Freigaben").RequireAuthorization();
        releases.MapGet("/", ReadAsync).WithName("ReadReleaseTicks").ProducesProblem(404).Require(Right.PublishRelease);
        releases
            .MapPut(
                "/{indicator}",
                (
                    Guid id,
                    string indicator,
                    Caller caller,
                    ServiceDatabase<IndicatorsDb> database,
                    TimeProvider clock,
                    CancellationToken cancellationToken
                ) => ChangeAsync(id, indicator, caller, database, Set, clock, cancellationToken)
            )
            .WithName("TickRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
        releases
            .MapDelete(
                "/{indicator}",
                (
                    Guid id,
                    string indicator,
                    Caller caller,
                    ServiceDatabase<IndicatorsDb> database,
                    TimeProvider clock,
                    CancellationToken cancellationToken
                ) => ChangeAsync(id, indicator, caller, database, Remove, clock, cancellationToken)
            )
            .WithName("UntickRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
    }

    private static async Task<Results<Ok<IReadOnlyList<ReleaseTick>>, ProblemHttpResult>> ReadAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Releases.AnyAsync(release => release.Id == id, cancellationToken)
            ? TypedResults.Ok(await session.QueryAsync<ReleaseTick>(Read, new { id }, cancellationToken))
            : Problems.NotFound("Diese Freigabe gibt es nicht.");
    }

    private static async Task<Results<Ok<IReadOnlyList<ReleaseTick>>, ProblemHttpResult>> ChangeAsync(
        Guid id,
        string indicator,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        string change,
        TimeProvider clock,
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

        if (release is not { State: "draft" or "checked", ComputedAt: not null })
        {
            return Problems.Conflict(
                "wrong-state",
                $"„{release.Name}“ ist {StateNames.Of(release.State)}; abgehakt wird, was berechnet und noch nicht veröffentlicht ist."
            );
        }

        if (await session.SingleAsync<long>(IsCompared, new { id, indicator }, cancellationToken) == 0)
        {
            return Problems.NotFound($"Einen Indikator „{indicator}“ gibt es in der Freigabe „{release.Name}“ nicht.");
        }

        await session.ExecuteAsync(
            change,
            new
            {
                id,
                indicator,
                by = caller.UserName,
                at = clock.GetUtcNow(),
            },
            cancellationToken
        );
        var ticks = await session.QueryAsync<ReleaseTick>(Read, new { id }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Ok(ticks);
    }
}
