using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Geography.ConversionKeys;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.DraftConversionKey;

internal static class DraftConversionKeyEndpoint
{
    private const long MaximumBytes = 32L * 1024 * 1024;

    public static void MapDraftConversionKey(this IEndpointRouteBuilder app)
    {
        app.MapPost("/conversion-keys/{from}/{to}/by-area", ByAreaAsync)
            .WithName("DraftConversionKeyByArea")
            .WithSummary(
                "Einen Umsteigeschlüssel aus den gemeinsamen Flächen zweier Gebietsstände berechnen, ohne ihn zu speichern"
            )
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
        app.MapPost("/conversion-keys/{from}/{to}/by-file", ByFileAsync)
            .WithName("DraftConversionKeyByFile")
            .WithSummary(
                "Einen Umsteigeschlüssel aus einer Liste lesen (altes Gebiet, neues Gebiet, Anteil oder Zahl der Einwohner oder Adressen), ohne ihn zu speichern"
            )
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(413)
            .Require(Right.EditAreas);
        app.MapPost("/conversion-keys/{from}/{to}/check", CheckAsync)
            .WithName("CheckConversionKey")
            .WithSummary("Einen Umsteigeschlüssel prüfen, ohne ihn zu speichern")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<DraftedKey>, ProblemHttpResult>> ByAreaAsync(
        string from,
        string to,
        Caller caller,
        DraftConversionKeyHandler handler,
        CancellationToken cancellationToken
    ) => Answer(await handler.ByAreaAsync(caller, from, to, cancellationToken));

    private static async Task<Results<Ok<DraftedKey>, ProblemHttpResult>> ByFileAsync(
        string from,
        string to,
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        DraftConversionKeyHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync(request, MaximumBytes, cancellationToken, ifMissing: new KeyFileColumns());
        if (form.Problem is { } problem)
        {
            return problem;
        }

        try
        {
            return Answer(await handler.ByFileAsync(caller, from, to, form.File!, form.Profile!, cancellationToken));
        }
        catch (UnreadableFileException e)
        {
            return Problems.BadInput("conversion-key-refused", e.Message);
        }
    }

    private static async Task<Results<Ok<DraftedKey>, ProblemHttpResult>> CheckAsync(
        string from,
        string to,
        KeyToCheck key,
        Caller caller,
        DraftConversionKeyHandler handler,
        CancellationToken cancellationToken
    ) => Answer(await handler.CheckAsync(caller, from, to, key.Weight, key.Shares, cancellationToken));

    private static Results<Ok<DraftedKey>, ProblemHttpResult> Answer(DraftedKey? draft) =>
        draft is null
            ? Problems.NotFound(
                "Einen Schlüssel gibt es nur zwischen zwei verschiedenen Gebietsständen, die beide eingelesen sind."
            )
            : TypedResults.Ok(draft);
}
