using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.WarnOfReplacement;

/// <summary>What a file would replace, in a sentence (null: nothing), and whether its period is known before it is read.</summary>
public sealed record ForetoldReplacement(string? Text, bool IsCertain);

internal static class WarnOfReplacementEndpoint
{
    public static void MapWarnOfReplacement(this IEndpointRouteBuilder app) =>
        app.MapGet("/datasets/{code}/replacement", GetAsync)
            .WithName("ForetellReplacement")
            .WithSummary("Sagt, bevor eine Datei geliefert wird, welche übernommene Lieferung sie ersetzen würde")
            .WithTags("Lieferungen")
            .ProducesProblem(404)
            .Require(Right.DeliverData);

    private static async Task<Results<Ok<ForetoldReplacement>, ProblemHttpResult>> GetAsync(
        string code,
        string? period,
        string? fileName,
        Caller caller,
        ServiceDatabase<IngestionDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session.Datasets.FindAsync([code], cancellationToken) is { } dataset
            ? TypedResults.Ok(
                await Replacement.ForetellAsync(session, dataset.ReadDefinition(), period, fileName ?? "", cancellationToken)
            )
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
    }
}
