using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Ingestion.Deliveries;
using Sozialplanung.Ingestion.Samples;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Ingestion.ShowSample;

/// <summary>A file that was shown and not delivered.</summary>
public sealed record ShownSample(Guid Id);

internal static class ShowSampleEndpoint
{
    public static void MapShowSample(this IEndpointRouteBuilder app)
    {
        app.MapPost("/samples", PostAsync)
            .WithMetadata(new DisableRequestSizeLimitAttribute())
            .WithName("ShowSample")
            .WithSummary("Zeigt eine Datei, um zu sehen, wie sie gelesen würde; geliefert wird sie damit nicht")
            .WithTags("Muster")
            .ProducesProblem(413)
            .Require(Right.DefineDataset);
        app.MapDelete("/samples/{id:guid}", Delete)
            .WithName("ForgetSample")
            .WithSummary("Löscht eine gezeigte Datei")
            .WithTags("Muster")
            .Require(Right.DefineDataset);
    }

    private static async Task<Results<Ok<ShownSample>, ProblemHttpResult>> PostAsync(
        HttpRequest request,
        Caller caller,
        SampleFiles samples,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return TypedResults.Ok(new ShownSample(await samples.TakeAsync(caller, request.Body, cancellationToken)));
        }
        catch (FileTooLargeException e)
        {
            return TypedResults.Problem(statusCode: 413, type: "urn:sozialplanung:file-too-large", title: e.Message);
        }
    }

    private static NoContent Delete(Guid id, Caller caller, SampleFiles samples)
    {
        samples.Forget(caller, id);
        return TypedResults.NoContent();
    }
}
