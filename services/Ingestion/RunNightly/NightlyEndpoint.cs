using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.RunNightly;

public sealed record StartedRun(Guid RunId);

/// <summary>A nightly run: state <c>running, done, failed</c> and what became of the files it found.</summary>
public sealed record ShownRun
{
    public required Guid Id { get; init; }

    /// <summary>Empty: all datasets without a timetable of their own.</summary>
    public required string Dataset { get; init; }

    public required string State { get; init; }

    public required string Text { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    public DateTimeOffset? FinishedAt { get; init; }

    public required string StartedBy { get; init; }

    public required long Files { get; init; }

    public required long Accepted { get; init; }

    /// <summary>Files that would change accepted values: they wait for a yes.</summary>
    public required long Unconfirmed { get; init; }

    public required long Quarantined { get; init; }

    public required long Repeated { get; init; }

    /// <summary>Datasets that could not be fetched.</summary>
    public required long Failed { get; init; }

    public required Guid[] Deliveries { get; init; }
}

internal static class NightlyEndpoint
{
    // A job that was given up or cancelled has ended its run; later it is gone.
    private const string Select = """
        select r.id, r.dataset, case when r.state = 'running' and coalesce(j.state, 'failed') in ('failed', 'cancelled') then 'failed' else r.state end as state,
               case when r.text = '' then coalesce(j.text, '') else r.text end as text, r.created_at, r.finished_at, r.started_by,
               count(f.*) as files,
               count(f.*) filter (where f.outcome = 'accepted') as accepted,
               count(f.*) filter (where f.outcome = 'unconfirmed') as unconfirmed,
               count(f.*) filter (where f.outcome = 'quarantined') as quarantined,
               count(f.*) filter (where f.outcome = 'repeated') as repeated,
               (select count(*) from nightly_dataset d where d.run_id = r.id and d.outcome = 'failed') as failed,
               coalesce(array_agg(distinct f.delivery_id) filter (where f.delivery_id is not null), '{}') as deliveries
        from nightly_run r left join nightly_file f on f.run_id = r.id left join job j on j.id = r.job_id
        where @id is null or r.id = @id
        group by r.id, j.state, j.text order by r.created_at desc limit 50
        """;

    public static void MapNightly(this IEndpointRouteBuilder app)
    {
        app.MapPost("/nightly", PostAsync).WithName("StartNightlyRun").WithTags("Nachtlauf").Require(Right.StartNightlyRun);
        app.MapGet("/nightly", ListAsync).WithName("ListNightlyRuns").WithTags("Nachtlauf").Require(Right.WatchNightlyRuns);
        app.MapGet("/nightly/{runId:guid}", GetAsync)
            .WithName("GetNightlyRun")
            .WithTags("Nachtlauf")
            .ProducesProblem(404)
            .Require(Right.WatchNightlyRuns);
    }

    private static async Task<Accepted<StartedRun>> PostAsync(
        Caller caller,
        NightlyRuns runs,
        CancellationToken cancellationToken
    )
    {
        var runId = (await runs.StartAsync(caller, null, cancellationToken))!.Value;
        return TypedResults.Accepted($"/nightly/{runId}", new StartedRun(runId));
    }

    private static async Task<IReadOnlyList<ShownRun>> ListAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<ShownRun>(Select, new { id = (Guid?)null }, cancellationToken);
    }

    private static async Task<Results<Ok<ShownRun>, ProblemHttpResult>> GetAsync(
        Guid runId,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.SingleOrDefaultAsync<ShownRun>(Select, new { id = (Guid?)runId }, cancellationToken) is { } run
            ? TypedResults.Ok(run)
            : Problems.NotFound("Diesen Nachtlauf gibt es nicht.");
    }
}
