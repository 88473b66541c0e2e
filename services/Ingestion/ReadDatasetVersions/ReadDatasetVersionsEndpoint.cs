using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadDatasetVersions;

/// <summary>A definition of a dataset as it was saved: who, when and why.</summary>
public sealed record ListedDatasetVersion(int Number, DateTimeOffset ChangedAt, string ChangedBy, string Reason);

internal static class ReadDatasetVersionsEndpoint
{
    private const int MostListed = 200;

    public static void MapReadDatasetVersions(this IEndpointRouteBuilder app)
    {
        app.MapGet("/datasets/{code}/versions", ListAsync)
            .WithName("ListDatasetVersions")
            .WithSummary("Die Fassungen, in denen ein Datensatz festgelegt war, die neueste zuerst")
            .WithTags("Datensätze")
            .Require(Right.DefineDataset);
        app.MapGet("/datasets/{code}/versions/{number:int}", GetAsync)
            .WithName("GetDatasetVersion")
            .WithTags("Datensätze")
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
    }

    private static async Task<IReadOnlyList<ListedDatasetVersion>> ListAsync(
        string code,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .DatasetVersions.Where(version => version.Dataset == code)
            .OrderByDescending(version => version.Number)
            .Take(MostListed)
            .Select(version => new ListedDatasetVersion(version.Number, version.ChangedAt, version.ChangedBy, version.Reason))
            .ToListAsync(cancellationToken);
    }

    private static async Task<Results<Ok<JsonNode>, ProblemHttpResult>> GetAsync(
        string code,
        int number,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.DatasetVersions.FindAsync([code, number], cancellationToken) is { } version
            ? TypedResults.Ok(JsonNode.Parse(version.Definition)!)
            : Problems.NotFound($"Die Fassung {number} des Datensatzes „{code}“ gibt es nicht.");
    }
}
