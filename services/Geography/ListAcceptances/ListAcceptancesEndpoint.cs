using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListAcceptances;

/// <summary>An area that may lie where its place in the tree does not let one expect it.</summary>
public sealed record ListedAcceptance
{
    public required string Area { get; init; }

    public required string Name { get; init; }

    /// <summary>What the check had to say of its place.</summary>
    public required string Finding { get; init; }

    public required string Reason { get; init; }

    public required string AcceptedBy { get; init; }

    public required DateTimeOffset AcceptedAt { get; init; }
}

internal static class ListAcceptancesEndpoint
{
    public static void MapListAcceptances(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas/acceptances", GetAsync)
            .WithName("ListAcceptances")
            .WithSummary("Gebiete eines Gebietsstands, deren auffällige Lage jemand angenommen hat, mit Grund, Person und Zeit")
            .Require(Right.EditAreas);

    private static async Task<IReadOnlyList<ListedAcceptance>> GetAsync(
        string? version,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .AreasOf(version)
            .Join(
                session.Acceptances,
                area => new { area.Version, area.Code },
                acceptance => new { acceptance.Version, Code = acceptance.Area },
                (area, acceptance) =>
                    new ListedAcceptance
                    {
                        Area = area.Code,
                        Name = area.Name,
                        Finding = acceptance.Finding,
                        Reason = acceptance.Reason,
                        AcceptedBy = acceptance.AcceptedBy,
                        AcceptedAt = acceptance.AcceptedAt,
                    }
            )
            .OrderBy(acceptance => acceptance.Area)
            .ToListAsync(cancellationToken);
    }
}
