using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.WithdrawDelivery;

internal static class WithdrawDeliveryEndpoint
{
    public static void MapWithdrawDelivery(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/withdraw", PostAsync)
            .WithName("WithdrawDelivery")
            .WithSummary("Zieht eine Lieferung zurück oder bricht ihre Prüfung ab")
            .WithTags("Lieferungen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.WithdrawDelivery);

    private static async Task<Results<NoContent, ProblemHttpResult>> PostAsync(
        Guid id,
        DecisionRequest request,
        Caller caller,
        WithdrawDeliveryHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, request.Reason, caller, cancellationToken) switch
        {
            WithdrawOutcome.Withdrawn => TypedResults.NoContent(),
            WithdrawOutcome.UnknownDelivery => Problems.NotFound("Diese Lieferung gibt es nicht."),
            WithdrawOutcome.AlreadyWithdrawn => Problems.Conflict(
                "delivery-withdrawn",
                "Diese Lieferung ist schon zurückgezogen."
            ),
        };
}
