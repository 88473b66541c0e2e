using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReleaseFromQuarantine;

internal static class ReleaseFromQuarantineEndpoint
{
    public static void MapReleaseFromQuarantine(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/release-from-quarantine", PostAsync)
            .WithName("ReleaseFromQuarantine")
            .WithSummary("Übernimmt eine zurückgestellte Lieferung mit Begründung")
            .WithTags("Lieferungen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.ReleaseFromQuarantine);

    private static async Task<Results<NoContent, ProblemHttpResult>> PostAsync(
        Guid id,
        DecisionRequest request,
        Caller caller,
        ReleaseFromQuarantineHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, request.Reason, caller, cancellationToken) switch
        {
            ReleaseOutcome.Released => TypedResults.NoContent(),
            ReleaseOutcome.UnknownDelivery => Problems.NotFound("Diese Lieferung gibt es nicht."),
            ReleaseOutcome.NotQuarantined => Problems.Conflict(
                "delivery-not-quarantined",
                "Diese Lieferung ist nicht zurückgestellt."
            ),
            ReleaseOutcome.NothingToRelease => Problems.Conflict(
                "delivery-unreadable",
                "Die Datei ließ sich nicht bis zum Ende lesen; es gibt nichts, was übernommen werden könnte."
            ),
        };
}
