using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Geography.ImportStreets;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ProposeStreets;

internal static class ProposeStreetsEndpoint
{
    public static void MapProposeStreets(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/streets/proposal", PostAsync)
            .WithName("ProposeStreets")
            .WithSummary("Ein Straßenverzeichnis ansehen: was darin steht und wie es zu lesen wäre; „profile“ darf fehlen")
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(ImportStreetsEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<ProposedStreets>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ProposeStreetsHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync(
            request,
            ImportStreetsEndpoint.MaximumBytes,
            cancellationToken,
            ifMissing: new StreetWish()
        );
        if (form.Problem is { } problem)
        {
            return problem;
        }

        try
        {
            return TypedResults.Ok(await handler.HandleAsync(caller, form.Open, form.FileName, form.Profile!, cancellationToken));
        }
        catch (UnreadableFileException e)
        {
            return Problems.BadInput("streets-refused", e.Message);
        }
    }
}
