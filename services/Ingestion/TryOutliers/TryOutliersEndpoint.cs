using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.TryOutliers;

internal static class TryOutliersEndpoint
{
    public static void MapTryOutliers(this IEndpointRouteBuilder app) =>
        app.MapPost("/datasets/{code}/outlier-trial", PostAsync)
            .Accepts<DatasetDefinition>("application/json")
            .WithName("TryOutliers")
            .WithSummary(
                "Sagt, bei welchen übernommenen Werten mit diesen Schwellen nachgefragt worden wäre; gespeichert wird nichts"
            )
            .WithTags("Datensätze")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);

    private static async Task<Results<Ok<OutlierTrial>, ProblemHttpResult>> PostAsync(
        string code,
        HttpRequest request,
        Caller caller,
        TryOutliersHandler handler,
        CancellationToken cancellationToken
    )
    {
        DatasetDefinition definition;
        using (var reader = new StreamReader(request.Body))
        {
            try
            {
                definition = DefinitionJson.Read(await reader.ReadToEndAsync(cancellationToken));
            }
            catch (JsonException e)
            {
                return DefinitionErrors.Unreadable(e);
            }
        }

        if (DatasetValidation.Check(definition, code) is { Count: > 0 } errors)
        {
            return Problems.BadInput("dataset-invalid", "Die Datensatzbeschreibung ist so nicht brauchbar.", errors);
        }

        return await handler.HandleAsync(definition, caller, cancellationToken) is { } trial
            ? TypedResults.Ok(trial)
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
    }
}
