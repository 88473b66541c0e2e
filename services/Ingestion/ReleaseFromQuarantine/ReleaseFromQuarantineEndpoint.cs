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
            .WithSummary("Übernimmt als zweite Person eine zurückgestellte Lieferung trotz ihrer Fehler")
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
            ReleaseOutcome.NotAsked => Problems.Conflict(
                "release-not-asked",
                "Die Übernahme ist noch nicht beantragt. Es braucht zwei Personen: Eine beantragt sie mit Begründung, eine andere gibt sie frei."
            ),
            ReleaseOutcome.SamePerson => Problems.Conflict(
                "four-eyes",
                "Wer die Datei geliefert oder die Übernahme beantragt hat, gibt sie nicht selbst frei. Bitte eine andere Person darum."
            ),
            ReleaseOutcome.Outdated => Problems.Conflict("delivery-outdated", DeliveryInForce.Outdated),
            ReleaseOutcome.NothingToRelease => Problems.Conflict(
                "delivery-unreadable",
                "Die Datei ließ sich nicht bis zum Ende lesen; es gibt nichts, was übernommen werden könnte."
            ),
        };
}
