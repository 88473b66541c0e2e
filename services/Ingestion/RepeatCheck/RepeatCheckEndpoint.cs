using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.ReceiveDelivery;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.RepeatCheck;

/// <summary>Checks a quarantined or unconfirmed delivery again, after addresses were cleared, areas published or the profile was
/// corrected.</summary>
internal static class RepeatCheckEndpoint
{
    public static void MapRepeatCheck(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/repeat-check", PostAsync)
            .WithName("RepeatCheck")
            .WithSummary("Prüft eine zurückgestellte oder unbestätigte Lieferung noch einmal")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.WithdrawDelivery);

    private static async Task<Results<Accepted<ReceivedDelivery>, ProblemHttpResult>> PostAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using (var visible = await database.OpenAsync(caller, cancellationToken))
        {
            if (!await visible.Deliveries.AnyAsync(delivery => delivery.Id == id, cancellationToken))
            {
                return Problems.NotFound("Diese Lieferung gibt es nicht.");
            }
        }

        // Observations belong to the services alone; the right to ask for the check was settled above.
        await using var session = await database.OpenAsync(Caller.System with { UserName = caller.UserName }, cancellationToken);
        if (
            await session.HoldDeliveryAsync(id, cancellationToken)
            is not { State: "quarantined" or "unconfirmed", StoredFile: not null } delivery
        )
        {
            return Problems.Conflict(
                "delivery-not-repeatable",
                "Nur eine zurückgestellte oder unbestätigte Lieferung, deren Datei noch da ist, kann noch einmal geprüft werden."
            );
        }

        var jobId = await session.EnqueueJobAsync(CheckDeliveryJob.Kind, new CheckDeliveryArguments(id), cancellationToken);
        await ResetAsync(session, delivery, jobId, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/deliveries/{id}", new ReceivedDelivery(id, jobId, false));
    }

    private static async Task ResetAsync(
        IngestionDb session,
        DeliveryRow delivery,
        Guid jobId,
        CancellationToken cancellationToken
    )
    {
        await session.Findings.Where(finding => finding.DeliveryId == delivery.Id).ExecuteDeleteAsync(cancellationToken);
        await session.ExecuteAsync(
            "delete from observation_block where delivery_id = @Id; delete from delivery_coverage where delivery_id = @Id",
            new { delivery.Id },
            cancellationToken
        );
        var dataset = await session.Datasets.SingleAsync(dataset => dataset.Code == delivery.Dataset, cancellationToken);
        delivery.State = "received";
        delivery.JobId = jobId;
        delivery.Report = null;
        delivery.ReleaseAskedAt = null;
        delivery.ReleaseAskedBy = null;
        delivery.ReleaseReason = null;
        delivery.DeleteFileAt = null;
        delivery.DatasetVersion = dataset.DefinitionVersion;
    }
}
