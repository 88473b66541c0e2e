using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportStreets;

internal static class ImportStreetsEndpoint
{
    public const long MaximumBytes = 128L * 1024 * 1024;

    public static void MapImportStreets(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/streets", PostAsync)
            .WithName("ImportStreets")
            .WithSummary("Ein Straßenverzeichnis aus einer Datei übernehmen (CSV, XLSX, XLS oder ODS)")
            .Accepts<ImportForm>("multipart/form-data")
            .AddEndpointFilter<GivesMemoryBack>()
            .WithMetadata(new RequestSizeLimitAttribute(MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<ImportedStreets>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportStreetsHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<StreetProfile>(request, MaximumBytes, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem;
        }

        return await handler.HandleAsync(caller, form.Profile!, form.File!, isCheck: false, cancellationToken) switch
        {
            ImportStreetsOutcome.Imported imported => TypedResults.Ok(imported.Streets),
            ImportStreetsOutcome.Refused refused => Problems.BadInput(
                "streets-refused",
                refused.Errors.Count == 1
                    ? $"{(refused.Errors[0].Row is { } row ? $"Zeile {row}: " : "")}{refused.Errors[0].Text}"
                    : $"Das Straßenverzeichnis wurde nicht übernommen: {ImportFindings.CountOf(refused.Errors)}. Es wurde nichts geändert.",
                refused.Errors
            ),
            ImportStreetsOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }
}
