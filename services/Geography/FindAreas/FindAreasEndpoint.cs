using System.ComponentModel.DataAnnotations;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.FindAreas;

internal static class FindAreasEndpoint
{
    // A point on a border belongs to the area with the smaller code, so that each level answers once; overlapping levels may
    // answer often.
    private const string Sql = $"""
        select code, name, level, parent, path, members, lon, lat, division_version from (
            select distinct on (l.is_overlapping, l.rank, a.level, case when l.is_overlapping then a.code end)
                   {PublishedAreaColumns.Sql}, l.is_overlapping, l.rank
            from area a join level l on l.code = a.level
            where a.version = {CurrentVersion.Sql} and (@grids or l.cell_metres is null)
              and ST_Covers(a.geometry, ST_Transform(ST_SetSRID(ST_MakePoint(@lon, @lat), 4326), 25832))
            order by l.is_overlapping, l.rank, a.level, case when l.is_overlapping then a.code end, a.code) found
        order by is_overlapping, rank, code
        """;

    public static void MapFindAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas/at", GetAsync)
            .WithName("FindAreas")
            .WithSummary("Die Gebiete aller Ebenen, in denen ein Punkt liegt; mit grids auch die Rasterzellen")
            .ProducesProblem(400)
            .AllowAnonymous();

    private static async Task<IReadOnlyList<PublishedArea>> GetAsync(
        [Range(5, 16)] double lon,
        [Range(47, 56)] double lat,
        string? version,
        bool? grids,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<PublishedArea>(
            Sql,
            new
            {
                lon,
                lat,
                version,
                grids = grids ?? false,
            },
            cancellationToken
        );
    }
}
