using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Sozialplanung.Indicators.ReadyIndicators;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ChooseReadyIndicators;

internal static class ChooseReadyIndicatorsEndpoint
{
    public static void MapChooseReadyIndicators(this IEndpointRouteBuilder app) =>
        app.MapGet("/definitions/ready", GetAsync)
            .WithTags("Definitionen")
            .WithName("ListReadyIndicators")
            .WithSummary(
                "Fertige Indikatoren mit Indikatorenblatt, und was jedem hier noch fehlt; „name“ nennt, wie eine Messgröße hier heißt (arbeitslose:alo)"
            )
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .Require(Right.DefineIndicator);

    private static async Task<Results<Ok<ReadyCatalogue>, ProblemHttpResult>> GetAsync(
        [FromQuery] string[]? name,
        Caller caller,
        ReadyCatalogueReader reader,
        CancellationToken cancellationToken
    )
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var pair in name ?? [])
        {
            if (pair.Split(':') is not [var measure, var own] || !names.TryAdd(measure, own))
            {
                return Problems.BadInput("definition", $"„{pair}“ ist kein Paar von Messgrößen (Beispiel: arbeitslose:alo).");
            }
        }

        if (OwnNamesCheck.FaultOf(names) is { } fault)
        {
            return Problems.BadInput("definition", fault);
        }

        try
        {
            return TypedResults.Ok(await reader.ReadAsync(new OwnNames(names), caller, cancellationToken));
        }
        catch (HttpRequestException)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status503ServiceUnavailable,
                title: "Welche Messgrößen es gibt, ist gerade nicht zu erfahren. Bitte in einer Minute noch einmal versuchen.",
                type: "urn:sozialplanung:measures-away"
            );
        }
    }
}
