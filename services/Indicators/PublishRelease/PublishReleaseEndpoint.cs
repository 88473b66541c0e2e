using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;

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
        PublicationRules rules,
        CancellationToken cancellationToken
    )
    {
        var (outcome, release) = await handler.PublishAsync(
            id,
            request ?? new PublishReleaseRequest(),
            caller,
            cancellationToken
        );
        return outcome == PublishOutcome.Published
            ? TypedResults.Ok(release!)
            : RefusedPublication.Of(outcome, release, rules, caller.May(Right.PublishGivenAway));
    }
}
