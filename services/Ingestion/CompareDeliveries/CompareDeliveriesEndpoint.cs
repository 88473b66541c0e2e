using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.CheckQuality;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.CompareDeliveries;

internal static class CompareDeliveriesEndpoint
{
    public static void MapCompareDeliveries(this IEndpointRouteBuilder app) =>
        app.MapGet("/deliveries/{id:guid}/differences", GetAsync)
            .WithName("CompareDeliveries")
            .WithSummary("Vergleicht eine Lieferung mit einer anderen desselben Datensatzes: was hinzukam, entfiel, sich änderte")
            .WithTags("Lieferungen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DeliverData);

    private static async Task<Results<Ok<ReplacementReport>, ProblemHttpResult>> GetAsync(
        Guid id,
        Guid with,
        Caller caller,
        CompareDeliveriesHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, with, caller, cancellationToken) switch
        {
            CompareOutcome.Compared compared => TypedResults.Ok(compared.Report),
            CompareOutcome.Unknown => Problems.NotFound(
                "Eine dieser Lieferungen gibt es nicht, oder sie ist Ihnen nicht zugänglich."
            ),
            CompareOutcome.NotComparable reason => Problems.BadInput("deliveries-not-comparable", reason.Sentence),
            var outcome => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };
}
