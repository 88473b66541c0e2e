using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadDefinitions;

internal static class ReadDefinitionsEndpoint
{
    public static void MapReadDefinitions(this IEndpointRouteBuilder app)
    {
        var definitions = app.MapGroup("/definitions").WithTags("Definitionen").Require(Right.ReadDefinitions);
        definitions.MapGet("/", ListAsync).WithName("ListDefinitions");
        definitions.MapGet("/{code}/versions", VersionsAsync).WithName("ListDefinitionVersions").ProducesProblem(404);
    }

    private static async Task<IReadOnlyList<DefinitionVersion>> ListAsync(
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) => await ReadAsync(session => session.CurrentIndicators, caller, database, json, cancellationToken);

    private static async Task<Results<Ok<IReadOnlyList<DefinitionVersion>>, ProblemHttpResult>> VersionsAsync(
        string code,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync(
            session => session.Indicators.Where(indicator => indicator.Code == code),
            caller,
            database,
            json,
            cancellationToken
        )
            is { Count: > 0 } versions
            ? TypedResults.Ok(versions)
            : Problems.NotFound($"Einen Indikator „{code}“ gibt es nicht.");

    private static async Task<IReadOnlyList<DefinitionVersion>> ReadAsync(
        Func<IndicatorsDb, IQueryable<IndicatorRow>> asked,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await asked(session)
            .AsNoTracking()
            .OrderBy(indicator => indicator.Code)
            .ThenByDescending(indicator => indicator.Version)
            .ToListAsync(cancellationToken);
        return rows.ConvertAll(row => new DefinitionVersion(
            row.Code,
            row.Version,
            row.CreatedBy,
            row.CreatedAt,
            row.ReadDefinition(json)
        ));
    }
}
