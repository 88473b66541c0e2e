using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Ingestion;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ListAccepted;

/// <summary>The deliveries that count, for the services that compute with them.</summary>
internal static class ListAcceptedEndpoint
{
    public static void MapListAccepted(this IEndpointRouteBuilder app)
    {
        var accepted = app.MapGroup("/accepted-deliveries").WithTags("Lieferungen").Require(Right.ExchangeData);
        accepted.MapGet("/", ListAsync).WithName("ListAcceptedDeliveries");
        accepted.MapGet("/{id:guid}", FindAsync).WithName("GetAcceptedDelivery").ProducesProblem(404);
    }

    private static async Task<IReadOnlyList<AcceptedDelivery>> ListAsync(
        DateTimeOffset since,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var after = since.ToUniversalTime();
        return await Accepted(session)
            .Where(delivery => delivery.AcceptedAt > after)
            .OrderBy(delivery => delivery.AcceptedAt)
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<Ok<AcceptedDelivery>, ProblemHttpResult>> FindAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await Accepted(session).SingleOrDefaultAsync(delivery => delivery.Id == id, cancellationToken) is { } found
            ? TypedResults.Ok(found)
            : Problems.NotFound("Diese Lieferung gibt es nicht, oder sie ist nicht übernommen.", "delivery-not-accepted");
    }

    private static IQueryable<AcceptedDelivery> Accepted(IngestionDb session) =>
        from delivery in session.Deliveries
        join dataset in session.Datasets on delivery.Dataset equals dataset.Code
        where delivery.State == "accepted"
        select new AcceptedDelivery
        {
            Id = delivery.Id,
            Place = dataset.Place,
            FileName = delivery.FileName,
            Sha256 = delivery.Sha256,
            AcceptedAt = delivery.DecidedAt ?? delivery.CheckedAt ?? delivery.ReceivedAt,
        };
}
