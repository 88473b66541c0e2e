using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.HandOverCut;

internal static class HandOverCutEndpoint
{
    public static void MapHandOverCut(this IEndpointRouteBuilder app) =>
        app.MapPost("/cuts/{id:guid}/hand-over", PostAsync)
            .WithName("HandOverCut")
            .WithSummary("Aus einem Zuschnitt einen Gebietsstand machen, der noch nicht gilt, und seinen Umsteigeschlüssel")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<HandedOverCut>, ProblemHttpResult>> PostAsync(
        Guid id,
        CutToHandOver cut,
        Caller caller,
        HandOverCutHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, id, cut, cancellationToken) switch
        {
            HandOverCutOutcome.HandedOver handedOver => TypedResults.Ok(handedOver.Cut),
            HandOverCutOutcome.Already already => CutRefusals.HandedOver(already.Version),
            HandOverCutOutcome.Taken => Problems.Conflict(
                "version-exists",
                $"Den Gebietsstand „{cut.Version}“ gibt es schon. Bitte einen anderen Namen wählen."
            ),
            HandOverCutOutcome.NotYourPlace => Problems.Forbidden(
                "Einen Gebietsstand legt an, wer für das ganze Gebiet zuständig ist."
            ),
            HandOverCutOutcome.Outdated outdated => CutRefusals.Outdated(outdated.Fault),
            HandOverCutOutcome.Refused refused => CutRefusals.Invalid(refused.Faults),
            _ => CutRefusals.Unknown(),
        };
}
