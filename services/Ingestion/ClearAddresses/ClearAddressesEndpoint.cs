using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.FetchGeography;
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

    /// <summary>Streets of the register whose names are like this one, the nearest first; of open addresses only.</summary>
    public IReadOnlyList<SimilarStreet> Similar { get; init; } = [];

    public string? DecidedArea { get; init; }

    public bool IsOutside { get; init; }

    public string? DecidedBy { get; init; }

    public DateTimeOffset? DecidedAt { get; init; }
}

/// <summary>A street that may be meant, how like it is (0 to 1), and the area of the address in it; null where the house number is none
/// of its numbers.</summary>
public sealed record SimilarStreet(string Street, double Similarity, string? Area);

/// <summary>
/// Where addresses lie: the code of the area, or outside of all areas; or that a decision about them is taken back.
/// </summary>
public sealed record DecideAddressesRequest(
    [property: Required(ErrorMessage = "Bitte nennen Sie die Anschriften.")]
    [property: Length(1, 1000, ErrorMessage = "Auf einmal lassen sich 1 bis 1.000 Anschriften entscheiden.")]
        IReadOnlyList<Guid> Addresses,
    [property: MaxLength(40)] string? Area = null,
    bool Outside = false,
    bool Reopen = false
);

internal static class ClearAddressesEndpoint
{
    private const int MostListed = 1000;

    public static void MapClearAddresses(this IEndpointRouteBuilder app)
    {
        app.MapGet("/clearing", ListAsync).WithName("ListClearing").WithTags("Klärliste").Require(Right.ClearAddresses);
        app.MapPost("/clearing/decisions", DecideAsync)
            .WithName("DecideAddresses")
            .WithSummary("Entscheidet über Anschriften, einzeln oder eine Straße auf einmal, oder nimmt die Entscheidung zurück")
            .WithTags("Klärliste")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.ClearAddresses);
    }

    private static async Task<IReadOnlyList<ShownAddress>> ListAsync(
        bool? decided,
        int? limit,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        GeographyCopy geography,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var addresses = await session
            .ClearingAddresses.Where(address => (address.DecidedAt != null) == (decided ?? false))
            .OrderByDescending(address => address.DecidedAt)
            .ThenByDescending(address => address.Persons)
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
        if (decided == true)
        {
            return addresses;
        }

        var near = new NearStreets(await geography.StreetsAsync(cancellationToken));
        return [.. addresses.Select(near.AddTo)];
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> DecideAsync(
        DecideAddressesRequest request,
        Caller caller,
        DecideAddressesHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(request, caller, cancellationToken) switch
        {
            DecideOutcome.Decided => TypedResults.NoContent(),
            DecideOutcome.UnknownAddress => Problems.NotFound(
                "Eine dieser Anschriften steht nicht auf der Klärliste. Bitte laden Sie die Liste neu."
            ),
            DecideOutcome.Ambiguous => Problems.BadInput(
                "decision-ambiguous",
                "Bitte geben Sie ein Gebiet an, oder „außerhalb“, oder dass die Entscheidung zurückgenommen wird."
            ),
            DecideOutcome.UnknownArea => Problems.BadInput(
                "area-unknown",
                $"Das Gebiet „{request.Area}“ gibt es nicht, oder es liegt außerhalb Ihres Gebiets."
            ),
        };
}
