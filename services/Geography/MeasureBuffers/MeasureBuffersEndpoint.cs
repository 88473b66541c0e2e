using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.MeasureBuffers;

/// <summary>Points in degrees, longitudes and latitudes in the same order, and how far around them; the areas of one level.</summary>
public sealed record BuffersRequest(string Level, double[] Lon, double[] Lat, double Metres);

/// <summary>For services that ask how much of each area lies near any of their points.</summary>
internal static class MeasureBuffersEndpoint
{
    private const int MostPoints = 5_000;
    private const int MostMetres = 100_000;

    // A circle has 256 corners: its surface is right to a hundredth of a percent. Circles that overlap count once; the union is
    // cut into small pieces, so that each area meets only those near it.
    private const string Sql = $"""
        with piece as materialized (
            select ST_Subdivide(ST_Union(ST_Buffer(ST_Transform(ST_SetSRID(ST_MakePoint(p.lon, p.lat), 4326), 25832), @metres, 64)), 128) as shape
            from unnest(@lon, @lat) as p(lon, lat)),
        met as (
            select a.code, sum(ST_Area(ST_Intersection(a.geometry, piece.shape))) as within
            from piece join area a on ST_Intersects(a.geometry, piece.shape)
            where a.version = {CurrentVersion.Sql} and a.level = @level
            group by a.code)
        select a.code, a.square_metres::float8 as square_metres, least(coalesce(met.within, 0), a.square_metres)::float8 as within_square_metres
        from area a left join met on met.code = a.code
        where a.version = {CurrentVersion.Sql} and a.level = @level and a.geometry is not null
        order by a.code
        """;

    public static void MapMeasureBuffers(this IEndpointRouteBuilder app) =>
        app.MapPost("/areas/buffers", PostAsync)
            .WithName("MeasureBuffers")
            .WithSummary("Wie viel jedes Gebiets einer Ebene näher als eine Entfernung an einem der Punkte liegt")
            .ProducesProblem(400)
            .Require(Right.ExchangeData);

    private static async Task<Results<Ok<IReadOnlyList<BufferedArea>>, ProblemHttpResult>> PostAsync(
        BuffersRequest request,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        if (request.Lon.Length != request.Lat.Length || request.Lon.Length > MostPoints)
        {
            return Problems.BadInput(
                "points-refused",
                "Erwartet werden höchstens 5.000 Punkte, mit gleich vielen Längen und Breiten."
            );
        }

        if (request.Lon.Any(lon => lon is not (>= 5 and <= 16)) || request.Lat.Any(lat => lat is not (>= 47 and <= 56)))
        {
            return Problems.BadInput("points-refused", "Ein Punkt liegt nicht in Deutschland.");
        }

        if (request.Metres is not (> 0 and <= MostMetres))
        {
            return Problems.BadInput("points-refused", "Die Entfernung liegt zwischen 0 und 100.000 Metern.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        return TypedResults.Ok(
            await session.QueryAsync<BufferedArea>(
                Sql,
                new
                {
                    level = request.Level,
                    lon = request.Lon,
                    lat = request.Lat,
                    metres = request.Metres,
                    version = (string?)null,
                },
                cancellationToken
            )
        );
    }
}
