using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.MakeGrid;

internal static class MakeGridEndpoint
{
    public static void MapMakeGrid(this IEndpointRouteBuilder app)
    {
        Map(app, "/grids", isCheck: false)
            .WithName("MakeGrid")
            .WithSummary("Ein Raster (100 m oder 1 km, EPSG:3035) als Ebene über Gebiete legen");
        Map(app, "/grids/check", isCheck: true)
            .WithName("CheckGrid")
            .WithSummary("Sagen, wie viele Zellen ein Raster hätte, ohne etwas zu speichern");
    }

    private static RouteHandlerBuilder Map(IEndpointRouteBuilder app, string path, bool isCheck) =>
        app.MapPost(
                path,
                (GridToMake grid, Caller caller, MakeGridHandler handler, CancellationToken cancellationToken) =>
                    PostAsync(grid, isCheck, caller, handler, cancellationToken)
            )
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<MadeGrid>, ProblemHttpResult>> PostAsync(
        GridToMake grid,
        bool isCheck,
        Caller caller,
        MakeGridHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, grid, isCheck, cancellationToken) switch
        {
            MakeGridOutcome.Made made => TypedResults.Ok(made.Grid),
            MakeGridOutcome.Unknown unknown => Problems.NotFound(unknown.Text),
            MakeGridOutcome.NotYourPlace notYours => Problems.Forbidden(notYours.Text),
            MakeGridOutcome.Refused refused => Problems.BadInput("grid-refused", refused.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
}
