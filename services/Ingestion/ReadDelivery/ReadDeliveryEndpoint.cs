using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadDelivery;

internal static class ReadDeliveryEndpoint
{
    private const int MostListed = 500;

    public static void MapReadDelivery(this IEndpointRouteBuilder app)
    {
        app.MapGet("/deliveries", ListAsync).WithName("ListDeliveries").WithTags("Lieferungen").Require(Right.DeliverData);
        app.MapGet("/deliveries/{id:guid}", GetAsync)
            .WithName("GetDelivery")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .Require(Right.DeliverData);
        app.MapGet("/deliveries/{id:guid}/events", Follow)
            .WithName("FollowDelivery")
            .WithTags("Lieferungen")
            .Require(Right.DeliverData);
        app.MapGet("/deliveries/{id:guid}/findings.csv", FindingsFile.GetAsync)
            .WithName("DownloadFindings")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .Require(Right.DeliverData);
    }

    private static Task<IReadOnlyList<ShownDelivery>> ListAsync(
        string? dataset,
        string? state,
        int? limit,
        Caller caller,
        DeliveryReader deliveries,
        CancellationToken cancellationToken
    ) => deliveries.ListAsync(dataset, state, Math.Clamp(limit ?? 100, 1, MostListed), caller, cancellationToken);

    private static async Task<Results<Ok<ShownDelivery>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        DeliveryReader deliveries,
        CancellationToken cancellationToken
    ) =>
        await deliveries.ReadAsync(id, caller, cancellationToken) is { } delivery
            ? TypedResults.Ok(delivery)
            : Problems.NotFound("Diese Lieferung gibt es nicht.");

    private static ServerSentEventsResult<DeliveryProgress> Follow(
        Guid id,
        Caller caller,
        ProgressReader progress,
        CancellationToken cancellationToken
    ) => TypedResults.ServerSentEvents(progress.FollowAsync(id, caller, cancellationToken));
}
