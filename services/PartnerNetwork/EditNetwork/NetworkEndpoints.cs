using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.PartnerNetwork.AskGeography;
using Sozialplanung.PartnerNetwork.Requests;
using Sozialplanung.PartnerNetwork.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.EditNetwork;

/// <summary>A network as it is shown.</summary>
public sealed record Network
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    public required string[] Areas { get; init; }

    public required string[] Topics { get; init; }

    /// <summary>Codes of organisations.</summary>
    public required string[] Members { get; init; }
}

internal static class NetworkEndpoints
{
    public static void MapNetworks(this IEndpointRouteBuilder app)
    {
        app.MapGet("/networks", ListAsync).WithName("ListNetworks").WithSummary("Die Netzwerke").AllowAnonymous();
        app.MapPut("/networks/{code}", PutAsync)
            .WithName("PutNetwork")
            .WithSummary("Ein Netzwerk eintragen oder ändern")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditNetwork);
    }

    private static async Task<IReadOnlyList<Network>> ListAsync(
        Caller caller,
        ServiceDatabase<NetworkDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Networks.OrderBy(network => network.Name)
            .ThenBy(network => network.Code)
            .Select(network => new Network
            {
                Code = network.Code,
                Name = network.Name,
                Level = network.Level,
                Areas = network.Areas,
                Topics = network.Topics,
                Members = network.Members,
            })
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        [RegularExpression(CodeText.Pattern, ErrorMessage = CodeText.Problem)] string code,
        NetworkRequest request,
        Caller caller,
        EditScope scope,
        ServiceDatabase<NetworkDb> database,
        TimeProvider clock,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var row = await session.Networks.FindAsync([code], cancellationToken);
        var (covered, problem) = await scope.CheckAsync(caller, code, row?.CoveredBy, request.Areas, cancellationToken);
        if (problem is not null)
        {
            return problem;
        }

        if (await session.UnknownOrganisationsAsync(request.Members, cancellationToken) is { Count: > 0 } unknown)
        {
            return Problems.BadInput(
                "unknown-organisations",
                $"Diese Organisationen sind nicht eingetragen: {string.Join(", ", unknown)}."
            );
        }

        row ??= session.Add(new NetworkRow { Code = code }).Entity;
        row.Name = request.Name;
        row.Level = request.Level;
        row.Areas = covered.Areas;
        row.CoveredBy = covered.CoveredBy;
        row.Topics = [.. request.Topics];
        row.Members = [.. request.Members];
        row.ChangedAt = clock.GetUtcNow();
        await session.CommitAsync(cancellationToken);
        return TypedResults.NoContent();
    }
}
