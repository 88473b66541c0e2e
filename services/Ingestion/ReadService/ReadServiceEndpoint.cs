using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.ListLayers;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ReadService;

/// <summary>
/// Areas may come from a service instead of a file: they are fetched here, where all that is asked outside is asked, and go on to
/// Geography as the file they are. Nothing is stored, and the secret is that of the request.
/// </summary>
internal static class ReadServiceEndpoint
{
    public static void MapReadService(this IEndpointRouteBuilder app)
    {
        app.MapPost("/feature-services/layers", LayersAsync)
            .WithName("ListServiceLayers")
            .WithSummary("Fragt einen Dienst (WFS 2.0, OGC API Features) nach seinen Ebenen, um Gebiete daraus einzulesen")
            .WithTags("Dienste")
            .ProducesProblem(400)
            .Require(Right.EditAreas);
        app.MapPost("/feature-services/features", FeaturesAsync)
            .WithName("ReadServiceFeatures")
            .WithSummary("Alle Objekte einer Ebene eines Dienstes mit ihrer Geometrie als GeoJSON; gespeichert wird nichts")
            .WithTags("Dienste")
            .Produces(200, contentType: "application/geo+json")
            .ProducesProblem(400)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<SourceLayers>, ProblemHttpResult>> LayersAsync(
        SourceRequest source,
        SourceRules rules,
        FeatureFetch fetch,
        CancellationToken cancellationToken
    )
    {
        if (FaultOf(source, rules) is { } fault)
        {
            return fault;
        }

        try
        {
            var layers = await fetch.LayersAsync(source.AccessWith(source.Secret), cancellationToken);
            return TypedResults.Ok(SourceLayers.Of(source.AccessWith(null), layers));
        }
        catch (FetchFaultException e)
        {
            return TypedResults.Ok(new SourceLayers(e.Message, []));
        }
    }

    private static async Task<Results<PushStreamHttpResult, ProblemHttpResult>> FeaturesAsync(
        SourceRequest source,
        SourceRules rules,
        FeatureFetch fetch,
        CancellationToken cancellationToken
    )
    {
        if (FaultOf(source, rules) is { } fault)
        {
            return fault;
        }

        if (SourceRules.FaultOfLayer(source) is { } missing)
        {
            return Problems.BadInput("source-invalid", missing);
        }

        try
        {
            var book = await fetch.FeaturesAsync(source.AccessWith(source.Secret), cancellationToken);
            return TypedResults.Stream(
                body => book.WriteAsync(body, cancellationToken),
                "application/geo+json",
                $"{FeatureFetch.FileName(source.Layer)}.geojson"
            );
        }
        catch (FetchFaultException e)
        {
            return Problems.BadInput("service-refused", e.Message);
        }
    }

    private static ProblemHttpResult? FaultOf(SourceRequest source, SourceRules rules) =>
        rules.Fault(source, stored: null) is { } fault ? Problems.BadInput("source-invalid", fault)
        : source.Service == ServiceKind.File
            ? Problems.BadInput("source-invalid", "Bitte geben Sie an, was für ein Dienst es ist: wfs oder ogc-features.")
        : null;
}
