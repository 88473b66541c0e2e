using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.PartnerNetwork.ImportPlaces;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.PartnerNetwork.ProposePlaces;

internal static class ProposePlacesEndpoint
{
    public static void MapProposePlaces(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/places/proposal", PostAsync)
            .WithName("ProposePlaces")
            .WithSummary("Eine Liste von Einrichtungen ansehen: was darin steht und wie sie zu lesen wäre; „profile“ darf fehlen")
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(ImportPlacesEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditNetwork);

    private static async Task<Results<Ok<ProposedPlaces>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ProposePlacesHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync(
            request,
            ImportPlacesEndpoint.MaximumBytes,
            cancellationToken,
            ifMissing: new PlaceWish()
        );
        if (form.Problem is { } problem)
        {
            return problem;
        }

        try
        {
            var file = await form.BytesAsync(cancellationToken);
            return TypedResults.Ok(await handler.HandleAsync(caller, file, form.FileName, form.Profile!, cancellationToken));
        }
        catch (UnreadableFileException e)
        {
            return Problems.BadInput("places-refused", e.Message);
        }
    }
}
