using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.PublishRelease;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ScheduleRelease;

public sealed record ScheduleReleaseRequest
{
    /// <summary>Day and hour in the time of the installation, as in <c>2027-01-15T09:00</c>.</summary>
    [Required, StringLength(16, MinimumLength = 16)]
    public required string At { get; init; }

    /// <summary>Needed where values that are public already change or go.</summary>
    [StringLength(2000)]
    public string? Reason { get; init; }

    /// <summary>Why counts that earlier releases have given away do not stand against it; said by the Statistikstelle.</summary>
    [StringLength(2000)]
    public string? GivenAwayReason { get; init; }
}

/// <summary>Publication by itself at a day and an hour; until then nobody else reads it.</summary>
internal static class ScheduleReleaseEndpoint
{
    public static void MapScheduleRelease(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases
            .MapPost("/{id:guid}/schedule", ScheduleAsync)
            .WithName("ScheduleRelease")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
        releases
            .MapDelete("/{id:guid}/schedule", CancelAsync)
            .WithName("CancelSchedule")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);
    }

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> ScheduleAsync(
        Guid id,
        ScheduleReleaseRequest request,
        Caller caller,
        ScheduleReleaseHandler handler,
        PublicationRules rules,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        if (LocalHour.Read(request.At, rules.TimeZone, clock.GetUtcNow(), out var fault) is not { } at)
        {
            return Problems.BadInput("schedule-time", fault);
        }

        var (refusal, release) = await handler.ScheduleAsync(id, at, request, caller, cancellationToken);
        return refusal is { } outcome
            ? RefusedPublication.Of(outcome, release, rules, caller.May(Right.PublishGivenAway))
            : TypedResults.Ok(release!);
    }

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> CancelAsync(
        Guid id,
        Caller caller,
        ScheduleReleaseHandler handler,
        CancellationToken cancellationToken
    )
    {
        var (outcome, release) = await handler.CancelAsync(id, caller, cancellationToken);
        return outcome switch
        {
            CancelScheduleOutcome.Cancelled => TypedResults.Ok(release!),
            CancelScheduleOutcome.NotYourPlace => Problems.Forbidden(ReleaseAccess.NotYourPlace),
            CancelScheduleOutcome.Unknown => Problems.NotFound("Diese Freigabe gibt es nicht."),
            CancelScheduleOutcome.NotScheduled => Problems.Conflict(
                "not-scheduled",
                $"Für „{release!.Name}“ ist keine Veröffentlichung geplant; sie ist {release.StateName}."
            ),
        };
    }
}
