using System.ComponentModel.DataAnnotations;
using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.ComputeRelease;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
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
    public AskedSettings? Settings { get; init; }
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
        ServiceDatabase<IndicatorsDb> database,
        DisclosureDefaults defaults,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var settings = request.Settings?.Over(defaults.Settings) ?? defaults.Settings;
        var belowFloor = defaults.FaultOf(settings);
        if (Refusal(settings, belowFloor, caller) is { } refusal)
        {
            return refusal;
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        var id = Guid.CreateVersion7();
        var jobId = await session.EnqueueJobAsync(ComputeReleaseJob.Kind, new ComputeReleaseArguments(id), cancellationToken);
        session.Add(
            new ReleaseRow
            {
                Id = id,
                Name = request.Name,
                Note = request.Note,
                Settings = JsonSerializer.Serialize(settings, json),
                IsBelowFloor = belowFloor is not null,
                JobId = jobId,
                CreatedBy = caller.UserName,
            }
        );
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/releases/{id}", new StartedRelease(id, jobId));
    }

    private static ProblemHttpResult? Refusal(ReleaseSettings settings, string? belowFloor, Caller caller) =>
        settings.Validate(new ValidationContext(settings)).FirstOrDefault() is { ErrorMessage: { } fault }
            ? Problems.BadInput("release-settings", fault)
        : belowFloor is not null && !caller.May(Right.LowerMinimumCount)
            ? Problems.Forbidden($"{belowFloor} Sie zu unterschreiten entscheidet die Statistikstelle.", "minimum-count-floor")
        : null;

    private static async Task<Results<Accepted<StartedRelease>, ProblemHttpResult>> ComputeAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return Problems.Forbidden(ReleaseAccess.NotYourPlace);
        }

        var release = await session.HoldReleaseAsync(id, cancellationToken);
        if (release is not { State: "draft" })
        {
            return release is null
                ? Problems.NotFound("Diese Freigabe gibt es nicht.")
                : Problems.Conflict(
                    "not-a-draft",
                    $"„{release.Name}“ ist {StateNames.Of(release.State)}; neu berechnet wird nur ein Entwurf."
                );
        }

        var jobId = await session.EnqueueJobAsync(ComputeReleaseJob.Kind, new ComputeReleaseArguments(id), cancellationToken);
        release.JobId = jobId;
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/releases/{id}", new StartedRelease(id, jobId));
    }
}
