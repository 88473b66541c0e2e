using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.CompareReleases;

internal static class CompareReleasesEndpoint
{
    public static void MapCompareReleases(this IEndpointRouteBuilder app) =>
        app.MapGroup("/releases")
            .WithTags("Freigaben")
            .MapGet("/{id:guid}/comparison", CompareAsync)
            .WithName("CompareReleases")
            .ProducesProblem(404)
            .Require(Right.PublishRelease);

    private static async Task<Results<Ok<ComparedReleases>, ProblemHttpResult>> CompareAsync(
        Guid id,
        ReleaseComparison comparison,
        CancellationToken cancellationToken
    ) =>
        await comparison.CompareAsync(id, cancellationToken) is { } compared
            ? TypedResults.Ok(compared)
            : Problems.NotFound("Diese Freigabe gibt es nicht.");
}
