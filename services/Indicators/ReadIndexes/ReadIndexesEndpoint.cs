using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadIndexes;

internal static class ReadIndexesEndpoint
{
    public static void MapReadIndexes(this IEndpointRouteBuilder app)
    {
        var indexes = app.MapGroup("/indexes").WithTags("Indizes");
        indexes.MapGet("/", ListAsync).WithName("ListIndexes").AllowAnonymous();
        indexes
            .MapGet("/{code}/versions", VersionsAsync)
            .WithName("ListIndexVersions")
            .ProducesProblem(404)
            .Require(Right.ReadDefinitions);
    }

    private static Task<IReadOnlyList<ShownIndex>> ListAsync(
        Edition? edition,
        Caller caller,
        ReadIndexesHandler handler,
        CancellationToken cancellationToken
    ) => handler.ListAsync(edition.GetValueOrDefault().Of(caller), cancellationToken);

    private static async Task<Results<Ok<IReadOnlyList<IndexVersion>>, ProblemHttpResult>> VersionsAsync(
        string code,
        Caller caller,
        ReadIndexesHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.VersionsAsync(code, caller, cancellationToken) is { Count: > 0 } versions
            ? TypedResults.Ok(versions)
            : Problems.NotFound($"Einen Index „{code}“ gibt es nicht.");
}
