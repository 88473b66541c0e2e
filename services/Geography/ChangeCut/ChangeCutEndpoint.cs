using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ChangeCut;

internal static class ChangeCutEndpoint
{
    public static void MapChangeCut(this IEndpointRouteBuilder app)
    {
        app.MapPut("/cuts/{id:guid}", PutAsync)
            .WithName("ChangeCut")
            .WithSummary("Einen Zuschnitt speichern, so wie er jetzt ist")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);
        app.MapDelete("/cuts/{id:guid}", DeleteAsync)
            .WithName("DeleteCut")
            .WithSummary("Einen Zuschnitt löschen; ein Gebietsstand, der daraus gemacht wurde, bleibt")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<Cut>, ProblemHttpResult>> PutAsync(
        Guid id,
        ChangedCut change,
        Caller caller,
        ChangeCutHandler handler,
        CancellationToken cancellationToken
    ) => Answer(await handler.SaveAsync(caller, id, change, cancellationToken));

    /// <summary>What became of a saving.</summary>
    public static Results<Ok<Cut>, ProblemHttpResult> Answer(ChangeCutOutcome outcome) =>
        outcome switch
        {
            ChangeCutOutcome.Changed changed => TypedResults.Ok(changed.Cut),
            ChangeCutOutcome.Older older => Problems.Conflict(
                "cut-older",
                $"Den Zuschnitt hat inzwischen {(older.ChangedBy.Length > 0 ? $"„{older.ChangedBy}“" : "jemand anderes")} gespeichert. Laden Sie ihn bitte neu, oder sichern Sie Ihren Stand als Kopie unter eigenem Namen."
            ),
            ChangeCutOutcome.HandedOver handedOver => CutRefusals.HandedOver(handedOver.Version),
            ChangeCutOutcome.Outdated outdated => CutRefusals.Outdated(outdated.Fault),
            ChangeCutOutcome.Refused refused => CutRefusals.Invalid(refused.Faults),
            _ => CutRefusals.Unknown(),
        };

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        Guid id,
        Caller caller,
        ChangeCutHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.DeleteAsync(caller, id, cancellationToken) is ChangeCutOutcome.Deleted
            ? TypedResults.NoContent()
            : CutRefusals.Unknown();
}
