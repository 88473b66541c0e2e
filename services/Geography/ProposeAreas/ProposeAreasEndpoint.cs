using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Geography.ImportAreas;
using Sozialplanung.Geometry.GeoJson;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ProposeAreas;

internal static class ProposeAreasEndpoint
{
    public static void MapProposeAreas(this IEndpointRouteBuilder app) =>
        app.MapPost("/imports/areas/proposal", PostAsync)
            .WithName("ProposeAreas")
            .WithSummary("Eine Datei von Gebieten ansehen: was darin steht und wie sie zu lesen wäre; „profile“ darf fehlen")
            .Accepts<ImportForm>("multipart/form-data")
            .AddEndpointFilter<GivesMemoryBack>()
            .WithMetadata(new RequestSizeLimitAttribute(ImportAreasEndpoint.MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<ProposedAreas>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ProposeAreasHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync(
            request,
            ImportAreasEndpoint.MaximumBytes,
            cancellationToken,
            ifMissing: new ProposalWish()
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
        catch (Exception e) when (e is GeoFormatException or UnreadableFileException)
        {
            return Problems.BadInput("areas-refused", e.Message);
        }
    }
}
