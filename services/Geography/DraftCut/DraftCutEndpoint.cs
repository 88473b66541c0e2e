using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.DraftCut;

internal static class DraftCutEndpoint
{
    public static void MapDraftCut(this IEndpointRouteBuilder app) =>
        app.MapPost("/cuts", PostAsync)
            .WithName("DraftCut")
            .WithSummary("Einen Zuschnitt anlegen: mit den Gebieten von heute, als Kopie eines anderen oder leer")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditAreas);

    private static async Task<Results<Created<Cut>, ProblemHttpResult>> PostAsync(
        NewCut cut,
        Caller caller,
        DraftCutHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, cut, cancellationToken) switch
        {
            DraftCutOutcome.Drafted drafted => TypedResults.Created($"/api/geography/cuts/{drafted.Cut.Id}", drafted.Cut),
            DraftCutOutcome.Refused refused => CutRefusals.Invalid([refused.Fault]),
            DraftCutOutcome.NotYourPlace => Problems.Forbidden(
                "In Ihrer Zuständigkeit liegt kein Gebiet dieser Ebene, das als Block dienen könnte."
            ),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
}
