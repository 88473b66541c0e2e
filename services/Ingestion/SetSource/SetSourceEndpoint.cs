using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.SetSource;

internal static class SetSourceEndpoint
{
    public static void MapSetSource(this IEndpointRouteBuilder app)
    {
        app.MapPut("/datasets/{code}/source", PutAsync)
            .WithName("SetSource")
            .WithSummary("Legt fest, von welcher Adresse die Dateien eines Datensatzes abgerufen werden")
            .WithTags("Bezugsquellen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
        app.MapDelete("/datasets/{code}/source", DeleteAsync)
            .WithName("RemoveSource")
            .WithSummary("Vergisst Adresse und Zugangsdaten; der Datensatz hat danach wieder seinen Eingangsordner")
            .WithTags("Bezugsquellen")
            .ProducesProblem(404)
            .Require(Right.DefineDataset);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string code,
        SourceRequest source,
        Caller caller,
        SetSourceHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.SetAsync(code, source, caller, cancellationToken) switch
        {
            SetSourceOutcome.Stored => TypedResults.NoContent(),
            SetSourceOutcome.UnknownDataset => Problems.NotFound(
                $"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich."
            ),
            SetSourceOutcome.Unusable unusable => Problems.BadInput("source-invalid", unusable.Sentence),
            var outcome => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };

    private static async Task<Results<NoContent, ProblemHttpResult>> DeleteAsync(
        string code,
        Caller caller,
        SetSourceHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.RemoveAsync(code, caller, cancellationToken)
            ? TypedResults.NoContent()
            : Problems.NotFound($"Den Datensatz „{code}“ gibt es nicht, oder er ist Ihnen nicht zugänglich.");
}
