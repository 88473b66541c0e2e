using System.IO.Compression;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Microsoft.Net.Http.Headers;
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
        app.MapGet("/maps/{level}/{hash}/overview.json", GetOverviewAsync)
            .WithName("ReadMapOverview")
            .WithSummary(
                "Die Grenzen einer Ebene für den ersten Blick: bei sehr vielen Gebieten gröber und kürzer geschrieben (ShortTopology), sonst dieselbe Karte; unveränderlich"
            )
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
        return body is null ? Unknown() : Kept(response, body);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetOverviewAsync(
        string level,
        string hash,
        HttpRequest request,
        HttpResponse response,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var map = await session
            .Maps.Where(map => map.Level == level && map.Hash == hash)
            .Select(map => new { map.Overview, Body = map.Overview == null ? map.Body : null })
            .SingleOrDefaultAsync(cancellationToken);
        if (map is null)
        {
            return Unknown();
        }

        response.Headers.Vary = HeaderNames.AcceptEncoding;
        if (map.Overview is null)
        {
            return Kept(response, map.Body!);
        }

        if (!TakesBrotli(request))
        {
            return Kept(response, await PlainAsync(map.Overview, cancellationToken));
        }

        response.Headers.ContentEncoding = "br";
        return Kept(response, map.Overview);
    }

    private static ProblemHttpResult Unknown() =>
        Problems.NotFound("Diese Karte gibt es nicht. Welche es gibt, sagt zu jeder Ebene /api/geography/levels.");

    private static FileContentHttpResult Kept(HttpResponse response, byte[] body)
    {
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(body, "application/json");
    }

    private static bool TakesBrotli(HttpRequest request) =>
        StringWithQualityHeaderValue.TryParseList(request.Headers.AcceptEncoding, out var accepted)
        && accepted.Any(each => each.Value == "br" && each.Quality is not 0);

    private static async Task<byte[]> PlainAsync(byte[] compressed, CancellationToken cancellationToken)
    {
        await using var brotli = new BrotliStream(new MemoryStream(compressed), CompressionMode.Decompress);
        using var plain = new MemoryStream();
        await brotli.CopyToAsync(plain, cancellationToken);
        return plain.ToArray();
    }
}
