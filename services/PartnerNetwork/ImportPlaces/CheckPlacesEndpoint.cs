using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;

namespace Sozialplanung.PartnerNetwork.ImportPlaces;

/// <summary>The dry run of an import: what is wrong is the answer here, not a refusal.</summary>
internal static class CheckPlacesEndpoint
{
    public static void MapCheckPlaces(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/places/check", PostAsync)
            .WithName("CheckPlaces")
            .WithSummary("Prüfen, was eine Liste von Einrichtungen brächte, ohne etwas zu speichern")
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(ImportPlacesEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditNetwork);

    private static async Task<Results<Ok<CheckedPlaces>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ImportPlacesHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync<PlaceProfile>(request, ImportPlacesEndpoint.MaximumBytes, cancellationToken);
        if (form.Problem is { } problem)
        {
            return problem;
        }

        var file = await form.BytesAsync(cancellationToken);
        return await handler.HandleAsync(caller, form.Profile!, file, isCheck: true, cancellationToken) switch
        {
            ImportPlacesOutcome.Passed passed => TypedResults.Ok(passed.Check),
            ImportPlacesOutcome.Refused refused => TypedResults.Ok(refused.Check),
            ImportPlacesOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };
    }
}
