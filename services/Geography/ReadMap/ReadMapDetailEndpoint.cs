using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using NetTopologySuite.IO;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geometry.TopoJson;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadMap;

/// <summary>What lies in a part of a map, drawn as fine as a picture of that part shows.</summary>
internal static class ReadMapDetailEndpoint
{
    // More than that is not looked at closely.
    private const int MostAreas = 3_000;
    private const double ShortestSide = 100;

    private const string Sql = """
        select code, name, parent, ST_AsBinary(geometry) as wkb from area
        where version = @version and level = @level and geometry && ST_MakeEnvelope(@west, @south, @east, @north, 25832)
        order by code limit @most
        """;

    public static void MapReadMapDetail(this IEndpointRouteBuilder app) =>
        app.MapGet("/maps/{level}/{hash}/detail.json", GetAsync)
            .WithName("ReadMapDetail")
            .WithSummary(
                "Die Gebiete in einem Ausschnitt (box=West,Süd,Ost,Nord in Metern, EPSG:25832) so fein, wie ein Bild davon sie zeigt (ShortTopology); unveränderlich"
            )
            .Produces(200, contentType: "application/json")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .AllowAnonymous();

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetAsync(
        string level,
        string hash,
        string box,
        HttpResponse response,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        if (Read(box) is not [var west, var south, var east, var north])
        {
            return Problems.BadInput(
                "box-refused",
                "Ein Ausschnitt besteht aus West, Süd, Ost und Nord in Metern (EPSG:25832), mit Komma getrennt und mindestens 100 m breit und hoch."
            );
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var version = await session
            .LevelMaps.Where(map => map.Level == level && map.Hash == hash)
            .OrderByDescending(map => map.Version)
            .Select(map => map.Version)
            .FirstOrDefaultAsync(cancellationToken);
        if (version is null)
        {
            return Problems.NotFound("Diese Karte gibt es nicht. Welche es gibt, sagt zu jeder Ebene /api/geography/levels.");
        }

        var areas = await session.QueryAsync<DetailArea>(
            Sql,
            new
            {
                version,
                level,
                west,
                south,
                east,
                north,
                most = MostAreas + 1,
            },
            cancellationToken
        );
        if (areas.Count > MostAreas)
        {
            return Problems.BadInput(
                "box-refused",
                "In dem Ausschnitt liegen mehr als 3.000 Gebiete. Bitte einen kleineren wählen."
            );
        }

        var reader = new WKBReader();
        var body = ShortMap.Write(
            [.. areas.Select(area => new TopoArea(area.Code, area.Name, area.Parent, reader.Read(area.Wkb)))],
            Math.Max(east - west, north - south)
        );
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        return TypedResults.Bytes(body, "application/json");
    }

    private static double[]? Read(string box)
    {
        var texts = box.Split(',');
        var numbers = texts
            .Select(text =>
                double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && Math.Abs(number) < 1e8
                    ? number
                    : double.NaN
            )
            .ToArray();
        return
            numbers is [var west, var south, var east, var north] && east - west >= ShortestSide && north - south >= ShortestSide
            ? numbers
            : null;
    }

    private sealed record DetailArea
    {
        public required string Code { get; init; }

        public required string Name { get; init; }

        public string? Parent { get; init; }

        public required byte[] Wkb { get; init; }
    }
}
