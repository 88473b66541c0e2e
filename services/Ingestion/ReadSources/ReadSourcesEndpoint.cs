using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadSources;

internal static class ReadSourcesEndpoint
{
    public static void MapReadSources(this IEndpointRouteBuilder app)
    {
        app.MapGet("/sources", ListAsync)
            .WithName("ListSources")
            .WithSummary("Woher und wann die Dateien jedes Datensatzes kommen")
            .WithTags("Bezugsquellen")
            .Require(Right.DefineDataset);
        app.MapGet("/datasets/{code}/source", GetAsync)
            .WithName("GetSource")
            .WithTags("Bezugsquellen")
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
        app.MapGet("/datasets/{code}/source/fetches", FetchesOfDatasetAsync)
            .WithName("ListFetches")
            .WithSummary("Die letzten Abrufe eines Datensatzes mit ihren Dateien")
            .WithTags("Bezugsquellen")
            .Require(Right.DefineDataset);
        app.MapGet("/nightly/{runId:guid}/datasets", FetchesOfRunAsync)
            .WithName("ListDatasetsOfRun")
            .WithSummary("Was ein Lauf für jeden Datensatz gebracht hat: ein Ergebnis, auch bei mehreren Dateien")
            .WithTags("Nachtlauf")
            .Require(Right.WatchNightlyRuns);
    }

    private static async Task<IReadOnlyList<ShownSource>> ListAsync(
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        SourceReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await reader.ReadAsync(session, null, cancellationToken);
    }

    private static async Task<Results<Ok<ShownSource>, ProblemHttpResult>> GetAsync(
        string code,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        SourceReader reader,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await reader.ReadAsync(session, code, cancellationToken) is [var source]
            ? TypedResults.Ok(source)
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
    }

    private static async Task<IReadOnlyList<ShownFetch>> FetchesOfDatasetAsync(
        string code,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await SourceReader.FetchesAsync(session, code, null, cancellationToken);
    }

    private static async Task<IReadOnlyList<ShownFetch>> FetchesOfRunAsync(
        Guid runId,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await SourceReader.FetchesAsync(session, null, runId, cancellationToken);
    }
}
