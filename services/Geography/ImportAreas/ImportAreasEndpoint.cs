using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

internal static class ImportAreasEndpoint
{
    public const long MaximumBytes = 256L * 1024 * 1024;

    public static void MapImportAreas(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/areas", PostAsync)
            .WithName("ImportAreas")
            .WithSummary("Ebenen und Gebiete aus einer Datei übernehmen (Shapefile als ZIP, GeoPackage, GeoJSON oder KML)")
            .Accepts<ImportForm>("multipart/form-data")
            .AddEndpointFilter<GivesMemoryBack>()
            .WithMetadata(new RequestSizeLimitAttribute(MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<ImportedAreas>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportAreasHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<AreaProfile>(request, MaximumBytes, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem;
        }

        return await handler.HandleAsync(
            caller,
            form.Profile!,
            await form.BytesAsync(cancellationToken),
            isCheck: false,
            cancellationToken
        ) switch
        {
            ImportAreasOutcome.Imported imported => TypedResults.Ok(imported.Areas),
            ImportAreasOutcome.Refused refused => Refused(refused.Errors),
            ImportAreasOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }

    private static ProblemHttpResult Refused(IReadOnlyCollection<PlacedError> errors) =>
        Problems.BadInput(
            "areas-refused",
            errors.Count == 1
                ? errors.Single().Text
                : $"Die Datei wurde nicht übernommen: {ImportFindings.CountOf(errors)}. Es wurde nichts geändert.",
            errors
        );
}
