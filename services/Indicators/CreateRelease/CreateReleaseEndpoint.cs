using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CreateRelease;

public sealed record CreateReleaseRequest
{
    [Required, StringLength(200, MinimumLength = 1)]
    public required string Name { get; init; }

    [StringLength(4000)]
    public string Note { get; init; } = "";

    /// <summary>The rules of confidentiality; left out, the service's own.</summary>
    public ReleaseSettings? Settings { get; init; }
}

internal sealed record StartedRelease(Guid Id, Guid JobId);

internal static class CreateReleaseEndpoint
{
    public static void MapCreateRelease(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases
            .MapPost("/", CreateAsync)
            .WithName("CreateRelease")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.PublishRelease);
        releases
            .MapPost("/{id:guid}/compute", ComputeAsync)
            .WithName("ComputeRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
    }

    private static async Task<Results<Accepted<StartedRelease>, ProblemHttpResult>> CreateAsync(
        CreateReleaseRequest request,
        Caller caller,
        ServiceDatabase database,
        DisclosureDefaults defaults,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        var id = Guid.CreateVersion7();
        var settings = request.Settings ?? defaults.Settings;
        var jobId = await session.EnqueueJobAsync(ComputeReleaseJob.Kind, new ComputeReleaseArguments(id), cancellationToken);
        await session.ExecuteAsync(
            "insert into release (id, name, note, settings, job_id, created_by) values (@id, @Name, @Note, @settings::jsonb, @jobId, @user)",
            new
            {
                id,
                request.Name,
                request.Note,
                settings = JsonSerializer.Serialize(settings, json),
                jobId,
                user = caller.UserName,
            },
            cancellationToken
        );
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/releases/{id}", new StartedRelease(id, jobId));
    }

    private static async Task<Results<Accepted<StartedRelease>, ProblemHttpResult>> ComputeAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        var release = await ReleaseAccess.FindAsync(session, id, forUpdate: true, cancellationToken);
        if (release is not { State: "draft" })
        {
            return release is null
                ? Problems.NotFound("Diese Freigabe gibt es nicht.")
                : Problems.Conflict(
                    "not-a-draft",
                    $"„{release.Name}“ ist {release.StateName}; neu berechnet wird nur ein Entwurf."
                );
        }

        var jobId = await session.EnqueueJobAsync(ComputeReleaseJob.Kind, new ComputeReleaseArguments(id), cancellationToken);
        await session.ExecuteAsync("update release set job_id = @jobId where id = @id", new { id, jobId }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/releases/{id}", new StartedRelease(id, jobId));
    }
}
