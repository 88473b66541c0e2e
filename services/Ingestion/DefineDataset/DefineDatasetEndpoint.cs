using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Texts;

namespace Sozialplanung.Ingestion.DefineDataset;

internal static class DefineDatasetEndpoint
{
    private const int LongestReason = 1_000;

    public static void MapDefineDataset(this IEndpointRouteBuilder app) =>
        app.MapPut("/datasets/{code}", PutAsync)
            .Accepts<DatasetDefinition>("application/json")
            .WithName("DefineDataset")
            .WithSummary("Legt einen Datensatz mit seinem Importprofil an oder ändert ihn")
            .WithTags("Datensätze")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(409)
            .Require(Right.DefineDataset);

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string code,
        string? reason,
        HttpRequest request,
        Caller caller,
        DefineDatasetHandler handler,
        CancellationToken cancellationToken
    )
    {
        using var reader = new StreamReader(request.Body);
        var body = await reader.ReadToEndAsync(cancellationToken);
        DatasetDefinition definition;
        try
        {
            definition = DefinitionJson.Read(body);
        }
        catch (JsonException e)
        {
            return DefinitionErrors.Unreadable(e);
        }

        if (DatasetValidation.Check(definition, code) is { Count: > 0 } errors)
        {
            return Problems.BadInput("dataset-invalid", "Die Datensatzbeschreibung ist so nicht brauchbar.", errors);
        }

        if (reason is not null && PlainText.FaultOfName(reason, LongestReason) is { } fault)
        {
            return Problems.BadInput("dataset-invalid", $"Die Begründung ist so nicht brauchbar: {fault}");
        }

        return await handler.HandleAsync(definition, reason?.Trim() ?? "", caller, cancellationToken) switch
        {
            DefineOutcome.Stored => TypedResults.NoContent(),
            DefineOutcome.NotAllowed => Problems.Forbidden(
                "Diesen Datensatz dürfen Sie nicht ändern: Er liegt außerhalb Ihres Gebiets.",
                "dataset-forbidden"
            ),
            DefineOutcome.FolderTaken => Problems.Conflict(
                "folder-taken",
                $"Der Ordner „{definition.Schedule?.Folder ?? code}“ gehört schon zu einem anderen Datensatz."
            ),
            DefineOutcome.RuleForbidden rule => Problems.Forbidden(rule.Sentence, "rule-dataset-forbidden"),
            DefineOutcome.RuleUnfit rule => Problems.BadInput(
                "dataset-invalid",
                "Die Datensatzbeschreibung ist so nicht brauchbar.",
                rule.Errors
            ),
            DefineOutcome.MeasureTaken taken => Problems.Conflict("measure-taken", taken.Sentence),
            var outcome => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };
    }
}
