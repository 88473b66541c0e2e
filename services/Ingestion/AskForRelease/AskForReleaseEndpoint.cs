using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.AskForRelease;

internal static class AskForReleaseEndpoint
{
    public static void MapAskForRelease(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/ask-for-release", PostAsync)
            .WithName("AskForRelease")
            .WithSummary("Beantragt mit Begründung, eine zurückgestellte Lieferung trotz ihrer Fehler zu übernehmen")
            .WithTags("Lieferungen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.ReleaseFromQuarantine);

    private static async Task<Results<NoContent, ProblemHttpResult>> PostAsync(
        Guid id,
        DecisionRequest request,
        Caller caller,
        AskForReleaseHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, request.Reason, caller, cancellationToken) switch
        {
            AskOutcome.Asked => TypedResults.NoContent(),
            AskOutcome.UnknownDelivery => Problems.NotFound("Diese Lieferung gibt es nicht."),
            AskOutcome.NothingToRelease => Problems.Conflict(
                "delivery-not-releasable",
                "Diese Lieferung ist nicht zurückgestellt, oder es gibt nichts, was übernommen werden könnte."
            ),
        };
}
