using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.OfferTiles;

/// <summary>Vector tiles (Mapbox Vector Tile 2.1) of the areas of a level: for map programs and other web pages.</summary>
internal static class OfferTilesEndpoint
{
    private const string Mvt = "application/vnd.mapbox-vector-tile";
    private const int Decimals = 6;

    private static readonly Dictionary<string, string> _fields = new()
    {
        ["code"] = "String",
        ["name"] = "String",
        ["parent"] = "String",
    };

    public static void MapOfferTiles(this IEndpointRouteBuilder app)
    {
        app.MapGet("/tiles/{level}.json", DescribeAsync)
            .WithName("DescribeTiles")
            .WithSummary("Wo die Vektorkacheln einer Ebene liegen (TileJSON 3.0.0)")
            .WithTags("Vektorkacheln")
            .ProducesProblem(404)
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();
        app.MapGet("/tiles/{level}/{hash}/{z:int}/{x:int}/{y:int}.mvt", GetAsync)
            .WithName("ReadTile")
            .WithSummary(
                "Eine Vektorkachel (Web Mercator): code, name und parent jedes Gebiets; unveränderlich; 204, wo kein Gebiet liegt"
            )
            .WithTags("Vektorkacheln")
            .Produces(200, contentType: Mvt)
            .Produces(204)
            .ProducesProblem(404)
            .AllowAnonymous();
    }

    private static async Task<Results<Ok<TileDescription>, ProblemHttpResult>> DescribeAsync(
        string level,
        string? version,
        HttpRequest request,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var areas = session.AreasOf(version).Where(area => area.Level == level);
        var map = await session
            .LevelMaps.Where(map => map.Level == level && areas.Any(area => area.Version == map.Version))
            .SingleOrDefaultAsync(cancellationToken);
        if (map is null || await TileSql.BoundsAsync(session, map.Version, level, cancellationToken) is not { } bounds)
        {
            return Problems.NotFound(
                $"Gebiete der Ebene „{level}“ mit Grenzen gibt es in diesem Gebietsstand nicht. Welche Ebenen es gibt, sagt /api/geography/levels."
            );
        }

        var name = await session
            .Levels.Where(row => row.Code == level)
            .Select(row => row.NamePlural)
            .SingleAsync(cancellationToken);
        return TypedResults.Ok(
            new TileDescription
            {
                Name = $"{name}, Gebietsstand {map.Version}",
                Tiles = [$"{ReachedAddress.Root(request)}/tiles/{Uri.EscapeDataString(level)}/{map.Hash}/{{z}}/{{x}}/{{y}}.mvt"],
                VectorLayers = [new TileLayer(level, _fields)],
                Bounds = [.. bounds.Select(degrees => Math.Round(degrees, Decimals))],
            }
        );
    }

    /// <summary>The hash is that of the level's map: other borders have other addresses, so that a tile may be kept for ever.</summary>
    private static async Task<Results<FileContentHttpResult, NoContent, ProblemHttpResult>> GetAsync(
        string level,
        string hash,
        int z,
        int x,
        int y,
        HttpResponse response,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        var tile = new TileNumber(z, x, y);
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var version = await session
            .LevelMaps.Where(map => map.Level == level && map.Hash == hash)
            .OrderByDescending(map => map.Version)
            .Select(map => map.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (version is null || !tile.Exists)
        {
            return Problems.NotFound($"Diese Kachel gibt es nicht. Welche es gibt, sagt /api/geography/tiles/{level}.json.");
        }

        var body = await TileSql.TileAsync(session, version, level, tile, cancellationToken);
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return body.Length == 0 ? TypedResults.NoContent() : TypedResults.Bytes(body, Mvt);
    }
}
