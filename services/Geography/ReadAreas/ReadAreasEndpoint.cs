using System.Text;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ReadAreas;

/// <summary>
/// Areas with their boundaries as GeoJSON: RFC 7946 in degrees, or, on request, metres in EPSG:25832 with the older crs member.
/// </summary>
internal static class ReadAreasEndpoint
{
    // RFC 7946: shells run counter-clockwise. Seven decimals of a degree are a centimetre.
    private const string Sql = $"""
        select json_build_object(
            'type', 'Feature', 'id', a.code,
            'properties', json_build_object('code', a.code, 'name', a.name, 'level', a.level, 'parent', a.parent),
            'geometry', case when @crs = 4326 then ST_AsGeoJSON(ST_ForcePolygonCCW(ST_Transform(a.geometry, 4326)), 7, 0)
                             else ST_AsGeoJSON(ST_ForcePolygonCCW(a.geometry), 2, 0) end::json)::text
        from area a join level l on l.code = a.level
        where a.version = {CurrentVersion.Sql} and (@level is null or a.level = @level)
        order by l.is_overlapping, l.rank, a.code
        """;

    public static void MapReadAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/areas.geojson", GetAsync)
            .WithName("ReadAreas")
            .WithSummary("Die Gebiete mit ihren Grenzen als GeoJSON")
            .Produces(200, contentType: "application/geo+json")
            .ProducesProblem(400)
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> GetAsync(
        string? level,
        string? version,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken,
        int crs = 4326
    )
    {
        if (crs is not (4326 or 25832))
        {
            return Problems.BadInput("unknown-crs", $"EPSG:{crs} wird nicht ausgegeben; möglich sind crs=4326 und crs=25832.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        var features = await session.QueryAsync<string>(
            Sql,
            new
            {
                level,
                version,
                crs,
            },
            cancellationToken
        );
        return TypedResults.Stream(body => WriteAsync(body, features, crs, cancellationToken), "application/geo+json");
    }

    private static async Task WriteAsync(
        Stream body,
        IReadOnlyList<string> features,
        int crs,
        CancellationToken cancellationToken
    )
    {
        await using var writer = new StreamWriter(body, new UTF8Encoding(false), 1 << 16, leaveOpen: true);
        var named = crs == 4326 ? "" : "\"crs\":{\"type\":\"name\",\"properties\":{\"name\":\"urn:ogc:def:crs:EPSG::25832\"}},";
        await writer.WriteAsync($"{{\"type\":\"FeatureCollection\",{named}\"features\":[");
        for (var i = 0; i < features.Count; i++)
        {
            await writer.WriteAsync(i == 0 ? "\n" : ",\n");
            await writer.WriteAsync(features[i].AsMemory(), cancellationToken);
        }

        await writer.WriteAsync("\n]}\n");
    }
}
