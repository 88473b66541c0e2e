using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.ChooseMeasures;

internal static class ChooseMeasuresEndpoint
{
    public static void MapChooseMeasures(this IEndpointRouteBuilder app) =>
        app.MapGet("/definitions/measures", GetAsync)
            .WithTags("Definitionen")
            .WithName("ListMeasureChoices")
            .WithSummary("Die Messgrößen, aus denen sich Zähler und Nenner bilden lassen, mit Merkmalen und Ausprägungen")
            .ProducesProblem(403)
            .ProducesProblem(503)
            .Require(Right.DefineIndicator);

    private static async Task<Results<Ok<IReadOnlyList<MeasureChoice>>, ProblemHttpResult>> GetAsync(
        MeasureChoicesReader reader,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return TypedResults.Ok(await reader.ReadAsync(cancellationToken));
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
