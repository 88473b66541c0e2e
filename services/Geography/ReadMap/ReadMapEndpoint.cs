using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadMap;

/// <summary>Where the map of a level lies. The address holds the hash of its content.</summary>
public sealed record AreaMap(string Level, string Hash, string Url);

internal static class ReadMapEndpoint
{
    private const string Current = """
        select m.level, m.hash, '/api/geography/maps/' || m.level || '/' || m.hash || '.topojson' as url
        from area_map m join level l on l.code = m.level
        where m.is_current order by l.is_overlapping, l.rank
        """;

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
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.QueryAsync<AreaMap>(Current, null, cancellationToken);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string level,
        string hash,
        HttpResponse response,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var body = await session.SingleOrDefaultAsync<byte[]>(
            "select body from area_map where level = @level and hash = @hash",
            new { level, hash },
            cancellationToken
        );
        if (body is null)
        {
            return Problems.NotFound("Diese Karte gibt es nicht (mehr). Die aktuellen nennt /api/geography/maps.");
        }

        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(body, "application/json");
    }
}
