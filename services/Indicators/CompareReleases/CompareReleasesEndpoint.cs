using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CompareReleases;

internal static class CompareReleasesEndpoint
{
    public static void MapCompareReleases(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases
            .MapGet("/{id:guid}/comparison", CompareAsync)
            .WithName("CompareReleases")
            .ProducesProblem(404)
            .Require(Right.PublishRelease);
        releases
            .MapGet("/{id:guid}/differences", ReadDifferencesAsync)
            .WithName("ReadDifferences")
            .Produces<ShownDifferences>()
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(410)
            .Require(Right.PublishRelease);
    }

    private static async Task<Results<Ok<ComparedReleases>, ProblemHttpResult>> CompareAsync(
        Guid id,
        ReleaseComparison comparison,
        CancellationToken cancellationToken
    ) =>
        await comparison.CompareAsync(id, cancellationToken) is { } compared
            ? TypedResults.Ok(compared)
            : Problems.NotFound("Diese Freigabe gibt es nicht.");

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> ReadDifferencesAsync(
        Guid id,
        [AsParameters] DifferencesRequest request,
        Edition? edition,
        Caller caller,
        ReleaseComparison comparison,
        ReadDifferencesHandler handler,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        if (request.Fault() is { } fault)
        {
            return Problems.BadInput("values", fault.Text, [fault]);
        }

        var previous = await comparison.PreviousAsync(id, cancellationToken);
        var (refusal, answer) = await handler.ReadAsync(id, previous, request, caller, edition, cancellationToken);
        if (answer is null)
        {
            return refusal!;
        }

        context.Response.Headers.CacheControl = "private, no-store";
        return TypedResults.File(answer.Content, answer.ContentType);
    }
}
