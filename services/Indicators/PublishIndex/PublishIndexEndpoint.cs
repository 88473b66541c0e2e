using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.PublishIndex;

public sealed record PublishIndexRequest
{
    /// <summary>The version that was looked at; another one is not published by accident.</summary>
    [Range(1, int.MaxValue)]
    public required int Version { get; init; }
}

internal static class PublishIndexEndpoint
{
    public static void MapPublishIndex(this IEndpointRouteBuilder app) =>
        app.MapPost("/indexes/{code}/publish", PublishAsync)
            .WithName("PublishIndex")
            .WithTags("Indizes")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.PublishRelease);

    private static async Task<Results<NoContent, ProblemHttpResult>> PublishAsync(
        string code,
        PublishIndexRequest request,
        Caller caller,
        PublishIndexHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.PublishAsync(code, request.Version, caller, cancellationToken) switch
        {
            PublishIndexOutcome.Published => TypedResults.NoContent(),
            PublishIndexOutcome.NotYourPlace => Problems.Forbidden(ReleaseAccess.NotYourPlace),
            PublishIndexOutcome.Unknown => Problems.NotFound($"Einen Index „{code}“ gibt es nicht."),
            PublishIndexOutcome.SamePerson => Problems.Conflict(
                "four-eyes",
                "Vier Augen: Wer diese Fassung geschrieben hat, gibt sie nicht selbst frei. Bitte eine zweite Person freigeben lassen."
            ),
            PublishIndexOutcome.Outdated => Problems.Conflict(
                "index-outdated",
                "Inzwischen gibt es eine neuere Fassung des Index. Bitte neu laden, ansehen und dann freigeben."
            ),
        };
}
