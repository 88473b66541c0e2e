using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.FindAreas;

/// <summary>Points in degrees, longitudes and latitudes in the same order.</summary>
public sealed record PointsRequest(double[] Lon, double[] Lat)
{
    /// <summary>The level whose areas are asked for, for example a grid; null: the finest that is no grid.</summary>
    public string? Level { get; init; }
}

/// <summary>For services that place a whole list at once.</summary>
internal static class FindAreasOfPointsEndpoint
{
    private const int MostPoints = 20_000;

    // The same area as /areas/at has last among those of the hierarchy: on a border the one with the smaller code. A cell of a grid is
    // asked for by its level only: it belongs where its centre lies, and the point may lie beyond the border.
    private const string Sql = $"""
        select coalesce((select a.code from area a join level l on l.code = a.level
                where a.version = {CurrentVersion.Sql} and not l.is_overlapping
                  and case when @level::text is null then l.cell_metres is null else l.code = @level end
                  and ST_Covers(a.geometry, ST_Transform(ST_SetSRID(ST_MakePoint(p.lon, p.lat), 4326), 25832))
                order by cardinality(a.path) desc, l.rank desc, a.code limit 1), '')
        from unnest(@lon, @lat) with ordinality as p(lon, lat, ordinal)
        order by p.ordinal
        """;

    public static void MapFindAreasOfPoints(this IEndpointRouteBuilder app) =>
        app.MapPost("/areas/at", PostAsync)
            .WithName("FindAreasOfPoints")
            .WithSummary("Der Schlüssel des feinsten Gebiets je Punkt, leer außerhalb aller Gebiete")
            .ProducesProblem(400)
            .Require(Right.ExchangeData);

    private static async Task<Results<Ok<IReadOnlyList<string>>, ProblemHttpResult>> PostAsync(
        PointsRequest request,
        Caller caller,
        ServiceDatabase database,
        CancellationToken cancellationToken
    )
    {
        if (request.Lon.Length != request.Lat.Length || request.Lon.Length > MostPoints)
        {
            return Problems.BadInput(
                "points-refused",
                "Erwartet werden höchstens 20.000 Punkte, mit gleich vielen Längen und Breiten."
            );
        }

        if (request.Lon.Any(lon => lon is not (>= 5 and <= 16)) || request.Lat.Any(lat => lat is not (>= 47 and <= 56)))
        {
            return Problems.BadInput("points-refused", "Ein Punkt liegt nicht in Deutschland.");
        }

        await using var session = await database.OpenAsync(caller, cancellationToken);
        return TypedResults.Ok(
            await session.QueryAsync<string>(
                Sql,
                new
                {
                    lon = request.Lon,
                    lat = request.Lat,
                    version = (string?)null,
                    level = request.Level,
                },
                cancellationToken
            )
        );
    }
}
