using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.SaveConversionKey;

internal static class SaveConversionKeyEndpoint
{
    public static void MapSaveConversionKey(this IEndpointRouteBuilder app) =>
        app.MapPut("/conversion-keys/{from}/{to}", PutAsync)
            .WithName("SaveConversionKey")
            .WithSummary("Einen Umsteigeschlüssel zwischen zwei Gebietsständen speichern; er ersetzt den früheren")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<DraftedKey>, ProblemHttpResult>> PutAsync(
        string from,
        string to,
        KeyToSave key,
        Caller caller,
        SaveConversionKeyHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, from, to, key, cancellationToken) switch
        {
            (SaveConversionKeyOutcome.Saved, { } saved) => TypedResults.Ok(saved),
            (SaveConversionKeyOutcome.Refused, { } refused) => Problems.BadInput(
                "conversion-key-refused",
                refused.Errors.Count == 0
                    ? "Der Schlüssel wurde nicht gespeichert: Kein Gebiet ändert sich."
                    : $"Der Schlüssel wurde nicht gespeichert: {refused.Errors[0].Text}",
                [.. refused.Errors]
            ),
            (SaveConversionKeyOutcome.NotYourPlace, _) => Problems.Forbidden(
                "Einen Umsteigeschlüssel speichert, wer für das ganze Gebiet zuständig ist."
            ),
            _ => Problems.NotFound(
                "Einen Schlüssel gibt es nur zwischen zwei verschiedenen Gebietsständen, die beide eingelesen sind."
            ),
        };
}
