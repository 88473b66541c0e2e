using System.ComponentModel.DataAnnotations;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.FindAreas;

/// <summary>An area that covers the point asked for.</summary>
public sealed record FoundArea
{
    public required string Code { get; init; }

    public required string Name { get; init; }

    public required string Level { get; init; }

    public string? Parent { get; init; }

    public required string[] Path { get; init; }
}

internal static class FindAreasEndpoint
{
    // A point on a border belongs to the area with the smaller code, so that each level answers once; overlapping levels may
    // answer often.
    private const string Sql = $"""
        select code, name, level, parent, path from (
            select distinct on (l.is_overlapping, l.rank, a.level, case when l.is_overlapping then a.code end)
                   a.code, a.name, a.level, a.parent, a.path, l.is_overlapping, l.rank
            from area a join level l on l.code = a.level
            where a.version = {CurrentVersion.Sql} and ST_Covers(a.geometry, ST_Transform(ST_SetSRID(ST_MakePoint(@lon, @lat), 4326), 25832))
            order by l.is_overlapping, l.rank, a.level, case when l.is_overlapping then a.code end, a.code) found
        order by is_overlapping, rank, code
        """;

    public static void MapFindAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas/at", GetAsync)
            .WithName("FindAreas")
            .WithSummary("Die Gebiete aller Ebenen, in denen ein Punkt liegt")
            .ProducesProblem(400)
            .AllowAnonymous();

    private static async Task<IReadOnlyList<FoundArea>> GetAsync(
        [Range(5, 16)] double lon,
        [Range(47, 56)] double lat,
        string? version,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<FoundArea>(
            Sql,
            new
            {
                lon,
                lat,
                version,
            },
            cancellationToken
        );
    }
}
