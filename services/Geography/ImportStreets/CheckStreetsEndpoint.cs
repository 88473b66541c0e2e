using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.Geography.ImportStreets;

/// <summary>The dry run of an import: what is wrong is the answer here, not a refusal.</summary>
internal static class CheckStreetsEndpoint
{
    public static void MapCheckStreets(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/streets/check", PostAsync)
            .WithName("CheckStreets")
            .WithSummary("Prüfen, was ein Straßenverzeichnis brächte, ohne etwas zu speichern")
            .Accepts<ImportForm>("multipart/form-data")
            .AddEndpointFilter<GivesMemoryBack>()
            .WithMetadata(new RequestSizeLimitAttribute(ImportStreetsEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<CheckedStreets>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportStreetsHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<StreetProfile>(
            request,
            ImportStreetsEndpoint.MaximumBytes,
            cancellationToken
        );
        if (form.Problem is { } problem)
        {
            return problem;
        }

        var profile = form.Profile!;
        return await handler.HandleAsync(caller, profile, form.File!, isCheck: true, cancellationToken) switch
        {
            ImportStreetsOutcome.Passed passed => TypedResults.Ok(CheckedStreets.Of(profile.Version, passed)),
            ImportStreetsOutcome.Refused refused => TypedResults.Ok(CheckedStreets.Of(profile.Version, refused)),
            ImportStreetsOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }
}
