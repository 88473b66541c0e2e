using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.ServiceDefaults.Imports;
using Sozialplanung.Tables;

namespace Sozialplanung.Geography.ChangeCut;

internal static class ImportBlocksEndpoint
{
    private const long MaximumBytes = 32L * 1024 * 1024;

    public static void MapImportBlocks(this IEndpointRouteBuilder app) =>
        app.MapPost("/cuts/{id:guid}/blocks", PostAsync)
            .WithName("ImportCutBlocks")
            .WithSummary("Einen Zuschnitt aus einer Liste übernehmen (Spalten block, area, areaName); sie ersetzt, was er hatte")
            .Accepts<ImportForm>("multipart/form-data")
            .WithMetadata(new RequestSizeLimitAttribute(MaximumBytes))
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .ProducesProblem(413)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<Cut>, ProblemHttpResult>> PostAsync(
        Guid id,
        HttpRequest request,
        Caller caller,
        ImportFormReader forms,
        ChangeCutHandler handler,
        CancellationToken cancellationToken
    )
    {
        await using var form = await forms.ReadAsync(request, MaximumBytes, cancellationToken, ifMissing: new NoWish());
        if (form.Problem is { } problem)
        {
            return problem;
        }

        try
        {
            return ChangeCutEndpoint.Answer(await handler.ImportAsync(caller, id, form.File!, cancellationToken));
        }
        catch (UnreadableFileException e)
        {
            return CutRefusals.Invalid([new PlacedError(e.Message)]);
        }
    }

    // The list is read as it is: there is nothing to say of how.
    private sealed record NoWish;
}
