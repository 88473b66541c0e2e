using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.ReceiveDelivery;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.RepeatCheck;

/// <summary>Checks a quarantined delivery again, after addresses were cleared, areas published or the profile was
/// corrected.</summary>
internal static class RepeatCheckEndpoint
{
    private const string Load = $"select {DeliveryRow.Columns} from delivery where id = @id for update";

    private const string Reset = """
        delete from finding where delivery_id = @id;
        delete from observation where delivery_id = @id;
        update delivery set state = 'received', job_id = @jobId, report = null, delete_file_at = null,
               dataset_version = (select version from dataset where code = delivery.dataset)
        where id = @id and state = 'quarantined'
        """;

    public static void MapRepeatCheck(this IEndpointRouteBuilder app) =>
        app.MapPost("/deliveries/{id:guid}/repeat-check", PostAsync)
            .WithName("RepeatCheck")
            .WithSummary("Prüft eine zurückgestellte Lieferung noch einmal")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.WithdrawDelivery);

    private static async Task<Results<Accepted<ReceivedDelivery>, ProblemHttpResult>> PostAsync(
        Guid id,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var visible = await database.OpenAsync(caller, cancellationToken);
        if (await visible.SingleOrDefaultAsync<DeliveryRow>(Load, new { id }, cancellationToken) is not { } delivery)
        {
            return Problems.NotFound("Diese Lieferung gibt es nicht.");
        }

        if (delivery is not { State: "quarantined", StoredFile: not null })
        {
            return Problems.Conflict(
                "delivery-not-repeatable",
                "Nur eine zurückgestellte Lieferung, deren Datei noch da ist, kann noch einmal geprüft werden."
            );
        }

        await visible.DisposeAsync();
        // Observations belong to the services alone; the right to ask for the check was settled above.
        await using var session = await database.OpenAsync(Caller.System with { UserName = caller.UserName }, cancellationToken);
        var jobId = await session.EnqueueJobAsync(CheckDeliveryJob.Kind, new CheckDeliveryArguments(id), cancellationToken);
        await session.ExecuteAsync(Reset, new { id, jobId }, cancellationToken);
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/deliveries/{id}", new ReceivedDelivery(id, jobId, false));
    }
}
