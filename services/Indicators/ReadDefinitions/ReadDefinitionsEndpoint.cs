using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Definitions;
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
        definitions.MapGet("/domains", (IndicatorDomains domains) => domains.All).WithName("ListDomains");
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
        return
        [
            .. rows.Select(row => (Row: row, Definition: row.TryReadDefinition(json)))
                .Where(pair => pair.Definition is not null)
                .Select(pair => new DefinitionVersion(
                    pair.Row.Code,
                    pair.Row.Version,
                    pair.Row.CreatedBy,
                    pair.Row.CreatedAt,
                    pair.Definition!
                )),
        ];
    }
}
