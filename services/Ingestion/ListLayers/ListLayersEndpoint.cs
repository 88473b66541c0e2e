using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Ingestion.FetchFeatures;
using Sozialplanung.Ingestion.Sources;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Ingestion.ListLayers;

/// <summary>The layers of a service to choose from, or in a sentence why there are none.</summary>
public sealed record SourceLayers(string Text, IReadOnlyList<SourceLayer> Layers)
{
    private const int Most = 5_000;

    internal static SourceLayers Of(SourceAccess source, IReadOnlyList<SourceLayer> layers) =>
        new(
            layers.Count == 0 ? $"{source.Address.Host} nennt keine Ebenen, aus denen sich Daten abrufen lassen." : "",
            [.. layers.Take(Most)]
        );
}

internal static class ListLayersEndpoint
{
    public static void MapListLayers(this IEndpointRouteBuilder app) =>
        app.MapPost("/datasets/{code}/source/layers", PostAsync)
            .WithName("ListSourceLayers")
            .WithSummary("Fragt einen Dienst (WFS 2.0, OGC API Features) nach seinen Ebenen; gespeichert wird nichts")
            .WithTags("Bezugsquellen")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .Require(Right.DefineDataset);

    private static async Task<Results<Ok<SourceLayers>, ProblemHttpResult>> PostAsync(
        string code,
        SourceRequest source,
        Caller caller,
        EnteredSource entered,
        FeatureFetch fetch,
        CancellationToken cancellationToken
    )
    {
        try
        {
            var (access, problem) = await entered.ReadAsync(code, source, caller, cancellationToken);
            if (problem is not null)
            {
                return problem;
            }

            if (!access!.IsService)
            {
                return Problems.BadInput(
                    "source-invalid",
                    "Ebenen hat nur ein Dienst. Bitte geben Sie an, welcher es ist: wfs oder ogc-features."
                );
            }

            var layers = await fetch.LayersAsync(access, cancellationToken);
            return TypedResults.Ok(SourceLayers.Of(access, layers));
        }
        catch (FetchFaultException e)
        {
            return TypedResults.Ok(new SourceLayers(e.Message, []));
        }
    }
}
