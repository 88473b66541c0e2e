using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReceiveDelivery;

/// <summary>The delivery made of the file, the job that checks it, whether the very same file was here before, and in a sentence
/// what it will replace once it is accepted.</summary>
public sealed record ReceivedDelivery(Guid DeliveryId, Guid? JobId, bool Repeated, string? Replaces = null);

internal static class ReceiveDeliveryEndpoint
{
    public static void MapReceiveDelivery(this IEndpointRouteBuilder app) =>
        app.MapPost("/datasets/{code}/deliveries", PostAsync)
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithName("ReceiveDelivery")
            .WithSummary("Nimmt eine Datei entgegen und beginnt ihre Prüfung")
            .WithTags("Lieferungen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(413)
            .ProducesProblem(503)
            .Require(Right.DeliverData);

    private static async Task<Results<Accepted<ReceivedDelivery>, Ok<ReceivedDelivery>, ProblemHttpResult>> PostAsync(
        string code,
        string? period,
        string? fileName,
        string? division,
        HttpRequest request,
        Caller caller,
        ReceiveDeliveryHandler handler,
        CancellationToken cancellationToken
    )
    {
        var outcome = await handler.HandleAsync(
            code,
            fileName ?? "",
            period,
            string.IsNullOrEmpty(division) ? null : division,
            request.Body,
            caller,
            cancellationToken
        );
        return outcome switch
        {
            ReceiveOutcome.Received received => TypedResults.Accepted(
                $"/deliveries/{received.Delivery.DeliveryId}",
                received.Delivery
            ),
            ReceiveOutcome.Repeated repeated => TypedResults.Ok(repeated.Delivery),
            ReceiveOutcome.UnknownDataset => Problems.NotFound(
                $"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich."
            ),
            ReceiveOutcome.UnreadablePeriod => Problems.BadInput(
                "period-unreadable",
                $"„{period}“ ist kein Zeitraum, wie er für diesen Datensatz vereinbart ist."
            ),
            ReceiveOutcome.UnknownDivision => Problems.BadInput(
                "division-unknown",
                $"Den Gebietsstand „{division}“ gibt es nicht. Bitte lesen Sie seine Gebiete ein, oder wählen Sie einen anderen."
            ),
            ReceiveOutcome.AddressesOfToday => Problems.BadInput(
                "division-of-addresses",
                "Dieser Datensatz nennt Adressen; sie werden den heutigen Gebieten zugeordnet. Ein anderer Gebietsstand lässt sich für ihn nicht wählen."
            ),
            ReceiveOutcome.TooLarge tooLarge => TypedResults.Problem(
                statusCode: 413,
                type: "urn:sozialplanung:file-too-large",
                title: tooLarge.Sentence
            ),
            _ => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };
    }
}
