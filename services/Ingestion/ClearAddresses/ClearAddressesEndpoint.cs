using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ClearAddresses;

/// <summary>An address nobody could place, and how many rows of the last delivery have it.</summary>
public sealed record ShownAddress
{
    public required Guid Id { get; init; }

    public required string Municipality { get; init; }

    public required string Street { get; init; }

    public required string HouseNumber { get; init; }

    public required string Addition { get; init; }

    public required int Persons { get; init; }

    public required string Reason { get; init; }

    /// <summary>Codes of the areas the street, or the one most like it, has in the register.</summary>
    public required string[] Suggestions { get; init; }

    public string? DecidedArea { get; init; }

    public bool IsOutside { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>Where an address lies: the code of the area, or outside of all areas.</summary>
public sealed record DecideAddressRequest([property: MaxLength(40)] string? Area = null, bool Outside = false);

internal static class ClearAddressesEndpoint
{
    private const int MostListed = 1000;

    public static void MapClearAddresses(this IEndpointRouteBuilder app)
    {
        app.MapGet("/clearing", ListAsync).WithName("ListClearing").WithTags("Klärungsliste").Require(Right.ClearAddresses);
        app.MapPost("/clearing/{id:guid}", DecideAsync)
            .WithName("DecideAddress")
            .WithTags("Klärungsliste")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.ClearAddresses);
    }

    private static async Task<IReadOnlyList<ShownAddress>> ListAsync(
        bool? decided,
        int? limit,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .ClearingAddresses.Where(address => (address.DecidedAt != null) == (decided ?? false))
            .OrderByDescending(address => address.Persons)
            .ThenBy(address => address.Street)
            .ThenBy(address => address.HouseNumber)
            .Take(Math.Clamp(limit ?? 200, 1, MostListed))
            .Select(address => new ShownAddress
            {
                Id = address.Id,
                Municipality = address.Municipality,
                Street = address.Street,
                HouseNumber = address.HouseNumber,
                Addition = address.Addition,
                Persons = address.Persons,
                Reason = address.Reason,
                Suggestions = address.Suggestions,
                DecidedArea = address.DecidedArea,
                IsOutside = address.IsOutside,
                DecidedBy = address.DecidedBy,
                DecidedAt = address.DecidedAt,
            })
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DecideAsync(
        Guid id,
        DecideAddressRequest request,
        Caller caller,
        DecideAddressHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(id, request, caller, cancellationToken) switch
        {
            DecideOutcome.Decided => TypedResults.NoContent(),
            DecideOutcome.UnknownAddress => Problems.NotFound("Diese Anschrift steht nicht auf der Klärungsliste."),
            DecideOutcome.Ambiguous => Problems.BadInput(
                "decision-ambiguous",
                "Bitte geben Sie entweder ein Gebiet an oder „außerhalb“."
            ),
            DecideOutcome.UnknownArea => Problems.BadInput(
                "area-unknown",
                $"Das Gebiet „{request.Area}“ gibt es nicht, oder es liegt außerhalb Ihres Gebiets."
            ),
        };
}
