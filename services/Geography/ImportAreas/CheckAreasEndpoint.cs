using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportAreas;

/// <summary>The dry run of an import: what is wrong is the answer here, not a refusal.</summary>
internal static class CheckAreasEndpoint
{
    public static void MapCheckAreas(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/areas/check", PostAsync)
            .WithName("CheckAreas")
            .WithSummary("Prüfen, was eine Datei von Gebieten brächte, ohne etwas zu speichern")
            .Accepts<ImportForm>("multipart/form-data")
            .AddEndpointFilter<GivesMemoryBack>()
            .WithMetadata(new RequestSizeLimitAttribute(ImportAreasEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<CheckedAreas>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportAreasHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<AreaProfile>(request, ImportAreasEndpoint.MaximumBytes, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem;
        }

        var profile = form.Profile!;
        var file = await form.BytesAsync(cancellationToken);
        return await handler.HandleAsync(caller, profile, file, isCheck: true, cancellationToken) switch
        {
            ImportAreasOutcome.Passed passed => TypedResults.Ok(CheckedAreas.Of(profile.Version, passed)),
            ImportAreasOutcome.Refused refused => TypedResults.Ok(CheckedAreas.Of(profile.Version, refused)),
            ImportAreasOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }
}
