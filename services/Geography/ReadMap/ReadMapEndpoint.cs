using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadMap;

internal static class ReadMapEndpoint
{
    public static void MapReadMap(this IEndpointRouteBuilder app)
    {
        app.MapGet("/maps/{level}/{hash}.topojson", GetAsync)
            .WithName("ReadMap")
            .WithSummary("Die vereinfachten Grenzen einer Ebene als TopoJSON in EPSG:25832; unveränderlich")
            .Produces(200, contentType: "application/json")
            .ProducesProblem(404)
            .AllowAnonymous();
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
            return Problems.NotFound("Diese Karte gibt es nicht. Welche es gibt, sagt zu jeder Ebene /api/geography/levels.");
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(body, "application/json");
    }
}
