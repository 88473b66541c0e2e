using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.CheckStreetRegister;

internal static class CheckStreetRegisterEndpoint
{
    public static void MapCheckStreetRegister(this IEndpointRouteBuilder app) =>
        app.MapGet("/street-register/check", GetAsync)
            .WithName("CheckStreetRegister")
            .WithSummary(
                "Das Straßenverzeichnis prüfen: Lücken, Überschneidungen, Gebiete, die es in einem Gebietsstand nicht gibt"
            )
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<CheckedRegister>, ProblemHttpResult>> GetAsync(
        string? version,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var known = await session.Versions.FirstOrDefaultAsync(
            each => version == null ? each.IsCurrent : each.Version == version,
            cancellationToken
        );
        return known is null && version is not null
            ? Problems.NotFound($"Einen Gebietsstand „{version}“ gibt es nicht.")
            : TypedResults.Ok(await RegisterCheck.OfAsync(session, known?.Version, cancellationToken));
    }
}
