using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.FetchGeography;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Samples;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;
using Sozialplanung.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

internal static class RecogniseFileEndpoint
{
    public static void MapRecogniseFile(this IEndpointRouteBuilder app) =>
        app.MapPost("/samples/{id:guid}/proposal", PostAsync)
            .WithName("ProposeDataset")
            .WithSummary("Schlägt vor, wie eine gezeigte Datei als Datensatz gelesen werden kann")
            .WithTags("Muster")
            .Produces<Proposal>()
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);

    private static async Task<Results<JsonHttpResult<Proposal>, ProblemHttpResult>> PostAsync(
        Guid id,
        ProposalHints hints,
        Caller caller,
        SampleFiles samples,
        DeliveryFiles files,
        GeographyCopy geography,
        CancellationToken cancellationToken
    )
    {
        if (samples.Find(caller, id) is not { } name)
        {
            return Problems.NotFound(
                "Diese Datei ist nicht mehr da: Gezeigte Dateien werden nach einem Arbeitstag gelöscht. Bitte wählen Sie sie noch einmal.",
                "sample-gone"
            );
        }

        if (HintRules.Fault(hints) is { } fault)
        {
            return Problems.BadInput("hints-invalid", fault);
        }

        try
        {
            var areas = await geography.AreasAsync(cancellationToken);
            var proposal = FileRecognition.Of(files.PathOf(name), hints, areas, cancellationToken);
            // A profile is written here as it is in the definition itself.
            return TypedResults.Json(proposal, DefinitionJson.Options);
        }
        catch (UnreadableFileException e)
        {
            return Problems.BadInput("file-unreadable", e.Message, [new PlacedError(e.Message, e.Row, e.Column)]);
        }
    }
}
