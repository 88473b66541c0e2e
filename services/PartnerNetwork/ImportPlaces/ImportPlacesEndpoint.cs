using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

internal static class ImportPlacesEndpoint
{
    public const long MaximumBytes = 32L * 1024 * 1024;

    public static void MapImportPlaces(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/places", PostAsync)
            .WithName("ImportPlaces")
            .WithSummary("Eine Liste von Einrichtungen aus einer Datei übernehmen; sie ersetzt, was von derselben Liste da ist")
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditNetwork);

    private static async Task<Results<Ok<ImportedPlaces>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportPlacesHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<PlaceProfile>(request, MaximumBytes, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem;
        }

        var file = await form.BytesAsync(cancellationToken);
        return await handler.HandleAsync(caller, form.Profile!, file, isCheck: false, cancellationToken) switch
        {
            ImportPlacesOutcome.Imported imported => TypedResults.Ok(imported.Places),
            ImportPlacesOutcome.Refused refused => Problems.BadInput(
                "places-refused",
                refused.Errors.Count == 1
                    ? $"{(refused.Errors[0].Row is { } row ? $"Zeile {row}: " : "")}{refused.Errors[0].Text}"
                    : $"Die Liste wurde nicht übernommen: {ImportFindings.CountOf(refused.Errors)}. Es wurde nichts geändert.",
                refused.Errors
            ),
            ImportPlacesOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }
}
