using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.DefineDataset;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Samples;
using Sozialplanung.Ingestion.Tables;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.TryProfile;

internal static class TryProfileEndpoint
{
    public static void MapTryProfile(this IEndpointRouteBuilder app) =>
        app.MapPost("/samples/{id:guid}/trial", PostAsync)
            .Accepts<DatasetDefinition>("application/json")
            .WithName("TryProfile")
            .WithSummary("Probelauf: prüft eine gezeigte Datei wie eine Lieferung, ohne etwas zu speichern")
            .WithTags("Muster")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(503)
            .Require(Right.DefineDataset);

    private static async Task<Results<Ok<Trial>, ProblemHttpResult>> PostAsync(
        Guid id,
        string? fileName,
        string? period,
        HttpRequest request,
        Caller caller,
        SampleFiles samples,
        TryProfileHandler handler,
        CancellationToken cancellationToken
    )
    {
        if (samples.Find(caller, id) is not { } stored)
        {
            return Problems.NotFound(
                "Diese Datei ist nicht mehr da: Gezeigte Dateien werden nach einem Arbeitstag gelöscht. Bitte wählen Sie sie noch einmal.",
                "sample-gone"
            );
        }

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

        if (DatasetValidation.Check(definition, definition.Code) is { Count: > 0 } errors)
        {
            return Problems.BadInput("dataset-invalid", "So lässt sich die Datei noch nicht lesen.", errors);
        }

        if (period is not null && new PeriodReader(definition.Profile.Period).Read(period) is null)
        {
            return Problems.BadInput(
                "period-unreadable",
                $"„{period}“ ist kein Zeitraum, wie er für diesen Datensatz vereinbart ist."
            );
        }

        return await handler.IsHiddenAsync(definition.Code, caller, cancellationToken)
            ? Problems.Forbidden(
                $"Den Kurznamen „{definition.Code}“ trägt schon ein Datensatz außerhalb Ihres Gebiets. Bitte wählen Sie einen anderen.",
                "dataset-forbidden"
            )
            : TypedResults.Ok(await handler.HandleAsync(stored, fileName ?? "", period, definition, caller, cancellationToken));
    }
}
