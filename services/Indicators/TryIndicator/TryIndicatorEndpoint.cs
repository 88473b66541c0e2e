using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.TryIndicator;

internal static class TryIndicatorEndpoint
{
    public static void MapTryIndicator(this IEndpointRouteBuilder app) =>
        app.MapPost("/definitions/trial", PostAsync)
            .WithTags("Definitionen")
            .WithName("TryIndicator")
            .WithSummary("Werte einer Definition je Gebiet und was davon gesperrt würde, geschätzt aus veränderten Zahlen")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .Require(Right.DefineIndicator);

    private static async Task<Results<Ok<TriedDefinition>, ProblemHttpResult>> PostAsync(
        DefinitionDraft draft,
        Caller caller,
        TryIndicatorHandler handler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await handler.TryAsync(draft, caller, cancellationToken) is { } tried
                ? TypedResults.Ok(tried)
                : Problems.Forbidden(
                    "Indikatoren gelten für den ganzen Kreis; erproben kann sie nur, wer für den ganzen Kreis zuständig ist."
                );
        }
        catch (HttpRequestException)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status503ServiceUnavailable,
                title: "Ein anderer Dienst antwortet gerade nicht; ohne ihn lässt sich der Indikator nicht erproben. Bitte in einer Minute noch einmal versuchen.",
                type: "urn:sozialplanung:trial-away"
            );
        }
    }
}
