using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.ReadyIndicators;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.AdoptIndicators;

internal static class AdoptIndicatorsEndpoint
{
    public static void MapAdoptIndicators(this IEndpointRouteBuilder app) =>
        app.MapPost("/definitions/ready", PostAsync)
            .WithTags("Definitionen")
            .WithName("AdoptIndicators")
            .WithSummary(
                "Schaltet fertige Indikatoren ein: Aus jedem wird eine Definition; was nicht geht, steht mit seinem Grund da"
            )
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .Require(Right.DefineIndicator);

    private static async Task<Results<Ok<IReadOnlyList<AdoptedIndicator>>, ProblemHttpResult>> PostAsync(
        AdoptIndicatorsRequest request,
        Caller caller,
        AdoptIndicatorsHandler handler,
        CancellationToken cancellationToken
    )
    {
        if (OwnNamesCheck.FaultOf(request.Names) is { } fault)
        {
            return Problems.BadInput("definition", fault);
        }

        try
        {
            return await handler.AdoptAsync(request, caller, cancellationToken) is { } adopted
                ? TypedResults.Ok(adopted)
                : Problems.Forbidden(
                    "Indikatoren gelten für den ganzen Kreis; einschalten kann sie nur, wer für den ganzen Kreis zuständig ist."
                );
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
