using System.Runtime.CompilerServices;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Routing;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.ServiceDefaults.Jobs;

/// <summary>
/// The list of jobs, one job, its progress as server-sent events, and the wish to cancel. Own jobs, or with <see cref="Right.OverseeJobs"/> all.
/// </summary>
internal static class JobEndpoints
{
    private static readonly TimeSpan _pollEvery = TimeSpan.FromMilliseconds(300);

    public static void MapJobs(this IEndpointRouteBuilder app)
    {
        var jobs = app.MapGroup("/jobs").WithTags("Aufträge").RequireAuthorization();
        jobs.MapGet("/", ListAsync).WithName("ListJobs");
        jobs.MapGet("/{id:guid}", GetAsync).WithName("GetJob").ProducesProblem(404);
        jobs.MapGet("/{id:guid}/events", Follow).WithName("FollowJob");
        jobs.MapPost("/{id:guid}/cancel", CancelAsync).WithName("CancelJob").ProducesProblem(404);
    }

    private static async Task<IReadOnlyList<JobRow>> ListAsync(
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<JobRow>(
            $"select {JobRow.Columns} from job where @all or created_by = @user order by created_at desc limit 100",
            Whose(caller),
            cancellationToken
        );
    }

    private static async Task<Results<Ok<JobRow>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(id, caller, database, cancellationToken) is { } job
            ? TypedResults.Ok(job)
            : Problems.NotFound("Diesen Auftrag gibt es nicht.");

    private static ServerSentEventsResult<JobRow> Follow(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        TimeProvider clock,
        CancellationToken cancellationToken
    ) => TypedResults.ServerSentEvents(FollowAsync(id, caller, database, clock, cancellationToken));

    private static async IAsyncEnumerable<JobRow> FollowAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        TimeProvider clock,
        [EnumeratorCancellation] CancellationToken cancellationToken
    )
    {
        using var timer = new PeriodicTimer(_pollEvery, clock);
        JobRow? last = null;
        do
        {
            var job = await ReadAsync(id, caller, database, cancellationToken);
            if (job is not null && job != last)
            {
                yield return job;
            }

            last = job;
        } while (last is { IsOver: false } && await timer.WaitForNextTickAsync(cancellationToken));
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> CancelAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var found = await session.ExecuteAsync(
            """
            update job set cancel_requested = true,
                           state = case when state = 'waiting' then 'cancelled' else state end,
                           finished_at = case when state = 'waiting' then now() else finished_at end
            where id = @id and (@all or created_by = @user)
            """,
            Whose(caller, id),
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return found == 1 ? TypedResults.NoContent() : Problems.NotFound("Diesen Auftrag gibt es nicht.");
    }

    private static async Task<JobRow?> ReadAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.SingleOrDefaultAsync<JobRow>(
            $"select {JobRow.Columns} from job where id = @id and (@all or created_by = @user)",
            Whose(caller, id),
            cancellationToken
        );
    }

    private static object Whose(Caller caller, Guid id = default) =>
        new
        {
            id,
            all = caller.May(Right.OverseeJobs),
            user = caller.UserName,
        };
}
