using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ConfirmReplacement;

internal static class ConfirmReplacementEndpoint
{
    public static void MapConfirmReplacement(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/confirm-replacement", PostAsync)
            .WithName("ConfirmReplacement")
            .WithSummary("Bestätigt, dass eine Lieferung Werte ersetzt, die schon übernommen sind")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.DeliverData);

    private static async Task<Results<NoContent, ProblemHttpResult>> PostAsync(
        Guid id,
        Caller caller,
        ConfirmReplacementHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, caller, cancellationToken) switch
        {
            ConfirmOutcome.Confirmed => TypedResults.NoContent(),
            ConfirmOutcome.UnknownDelivery => Problems.NotFound("Diese Lieferung gibt es nicht."),
            ConfirmOutcome.NothingToConfirm => Problems.Conflict(
                "delivery-not-unconfirmed",
                "Bei dieser Lieferung wartet nichts auf eine Bestätigung."
            ),
            ConfirmOutcome.Outdated => Problems.Conflict("delivery-outdated", DeliveryInForce.Outdated),
        };
}
