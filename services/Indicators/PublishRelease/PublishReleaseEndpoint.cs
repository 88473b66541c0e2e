using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.PublishRelease;

public sealed record PublishReleaseRequest
{
    /// <summary>Needed where values that are public already change or go.</summary>
    [StringLength(2000)]
    public string? Reason { get; init; }

    /// <summary>Why counts that earlier releases have given away do not stand against it; said by the Statistikstelle.</summary>
    [StringLength(2000)]
    public string? GivenAwayReason { get; init; }
}

internal static class PublishReleaseEndpoint
{
    public static void MapPublishRelease(this IEndpointRouteBuilder app) =>
        app.MapGroup("/releases")
            .WithTags("Freigaben")
            .MapPost("/{id:guid}/publish", PublishAsync)
            .WithName("PublishRelease")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> PublishAsync(
        Guid id,
        [FromBody(EmptyBodyBehavior = Microsoft.AspNetCore.Mvc.ModelBinding.EmptyBodyBehavior.Allow)]
            PublishReleaseRequest? request,
        Caller caller,
        PublishReleaseHandler handler,
        CancellationToken cancellationToken
    )
    {
        var (outcome, release) = await handler.PublishAsync(
            id,
            request ?? new PublishReleaseRequest(),
            caller,
            cancellationToken
        );
        return outcome switch
        {
            PublishOutcome.Published => TypedResults.Ok(release!),
            PublishOutcome.NotYourPlace => Problems.Forbidden(ReleaseAccess.NotYourPlace),
            PublishOutcome.Unknown => Problems.NotFound("Diese Freigabe gibt es nicht."),
            PublishOutcome.NotChecked => Problems.Conflict(
                "not-checked",
                $"„{release!.Name}“ ist {release.StateName}; freigegeben wird nur, was geprüft ist."
            ),
            PublishOutcome.SamePerson => Problems.Conflict(
                "four-eyes",
                "Vier Augen: Wer angelegt oder geprüft hat, gibt nicht selbst frei. Bitte eine zweite Person freigeben lassen."
            ),
            PublishOutcome.Outdated => Problems.Conflict(
                "outdated",
                "Inzwischen wurde eine andere Freigabe veröffentlicht oder die bisherige zurückgenommen. Bitte den Entwurf neu berechnen und prüfen, damit beide zusammen nichts verraten."
            ),
            PublishOutcome.Unprotected => UnprotectedRelease.Refuse(release!),
            PublishOutcome.GivenAway => UnprotectedRelease.RefuseGivenAway(release!, caller.May(Right.PublishGivenAway)),
            PublishOutcome.ReasonMissing => Problems.Conflict(
                "reason-missing",
                "Diese Freigabe ändert Werte, die schon veröffentlicht sind. Bitte nennen Sie den Grund der Korrektur."
            ),
        };
    }
}
