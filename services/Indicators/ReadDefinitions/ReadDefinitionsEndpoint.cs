using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Definitions;
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
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) => await ReadAsync("is_current and not is_retired", null, caller, database, json, cancellationToken);

    private static async Task<Results<Ok<IReadOnlyList<DefinitionVersion>>, ProblemHttpResult>> VersionsAsync(
        string code,
        Caller caller,
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    ) =>
        await ReadAsync("code = @code", code, caller, database, json, cancellationToken) is { Count: > 0 } versions
            ? TypedResults.Ok(versions)
            : Problems.NotFound($"Einen Indikator „{code}“ gibt es nicht.");

    private static async Task<IReadOnlyList<DefinitionVersion>> ReadAsync(
        string where,
        string? code,
        Caller caller,
        ServiceDatabase database,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session.QueryAsync<Row>(
            $"select code, version, definition::text as definition, created_by, created_at from indicator where {where} order by code, version desc",
            new { code },
            cancellationToken
        );
        return
        [
            .. rows.Select(row => new DefinitionVersion(
                row.Code,
                row.Version,
                row.CreatedBy,
                row.CreatedAt,
                JsonSerializer.Deserialize<IndicatorDefinition>(row.Definition, json)!
            )),
        ];
    }

    private sealed record Row(string Code, int Version, string Definition, string CreatedBy, DateTimeOffset CreatedAt);
}
