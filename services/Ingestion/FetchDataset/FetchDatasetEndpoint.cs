using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.RunNightly;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.FetchDataset;

internal static class FetchDatasetEndpoint
{
    public static void MapFetchDataset(this IEndpointRouteBuilder app) =>
        app.MapPost("/datasets/{code}/source/fetch", PostAsync)
            .WithName("FetchDataset")
            .WithSummary("Ruft die Dateien eines Datensatzes jetzt ab; wie es ausgeht, sagt der Lauf")
            .WithTags("Bezugsquellen")
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.DefineDataset);

    private static async Task<Results<Accepted<StartedRun>, ProblemHttpResult>> PostAsync(
        string code,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (await session.Datasets.FindAsync([code], cancellationToken) is null)
        {
            return Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
        }

        if (await NightlyRuns.RunningAsync(session, code, cancellationToken) is not null)
        {
            return Problems.Conflict(
                "fetch-running",
                "Dieser Datensatz wird gerade schon abgerufen. Das Ergebnis steht gleich in der Liste der Abrufe."
            );
        }

        var runId = (await NightlyRuns.EnterAsync(session, code, null, cancellationToken))!.Value;
        await session.CommitAsync(cancellationToken);
        return TypedResults.Accepted($"/nightly/{runId}", new StartedRun(runId));
    }
}
