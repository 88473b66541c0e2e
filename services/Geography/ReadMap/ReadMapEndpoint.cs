using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadMap;

internal static class ReadMapEndpoint
{
    public static void MapReadMap(this IEndpointRouteBuilder app)
    {
        app.MapGet("/maps", ListAsync)
            .WithName("ListMaps")
            .WithSummary("Die Karten der Ebenen")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
        app.MapGet("/maps/{level}/{hash}.topojson", GetAsync)
            .WithName("ReadMap")
            .WithSummary("Die vereinfachten Grenzen einer Ebene als TopoJSON in EPSG:25832; unveränderlich")
            .Produces(200, contentType: "application/json")
            .ProducesProblem(404)
            .AllowAnonymous();
    }

    private static async Task<IReadOnlyList<AreaMap>> ListAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var maps =
            from map in session.Maps
            join level in session.Levels on map.Level equals level.Code
            where map.IsCurrent
            orderby level.IsOverlapping, level.Rank
            select new AreaMap
            {
                Level = map.Level,
                Hash = map.Hash,
                Url = $"/api/geography/maps/{map.Level}/{map.Hash}.topojson",
            };
        return await maps.ToListAsync(cancellationToken);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string level,
        string hash,
        HttpResponse response,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var body = await session
            .Maps.Where(map => map.Level == level && map.Hash == hash)
            .Select(map => map.Body)
            .SingleOrDefaultAsync(cancellationToken);
        if (body is null)
        {
            return Problems.NotFound("Diese Karte gibt es nicht (mehr). Die aktuellen nennt /api/geography/maps.");
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(body, "application/json");
    }
}
