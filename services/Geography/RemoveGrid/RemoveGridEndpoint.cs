using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.RemoveGrid;

internal static class RemoveGridEndpoint
{
    public static void MapRemoveGrid(this IEndpointRouteBuilder app) =>
        app.MapDelete("/grids/{cellMetres:int}", DeleteAsync)
            .WithName("RemoveGrid")
            .WithSummary("Die Zellen eines Rasters aus einem Gebietsstand entfernen; Veröffentlichtes behält sie")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<RemovedGrid>, ProblemHttpResult>> DeleteAsync(
        int cellMetres,
        string? version,
        Caller caller,
        RemoveGridHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, cellMetres, version, cancellationToken) is { } removed
            ? TypedResults.Ok(removed)
            : Problems.NotFound("Ein solches Raster liegt in diesem Gebietsstand nicht, oder nicht in Ihrem Gebiet.");
}
