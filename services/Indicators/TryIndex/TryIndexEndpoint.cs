using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.TryIndex;

internal static class TryIndexEndpoint
{
    public static void MapTryIndex(this IEndpointRouteBuilder app) =>
        app.MapPost("/indexes/trial", PostAsync)
            .WithTags("Indizes")
            .WithName("TryIndex")
            .WithSummary("Rechnet einen Index, der nicht gespeichert ist, aus den Werten, die der Leser sieht")
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(410)
            .Require(Right.DefineIndicator);

    private static async Task<Results<Ok<TriedIndex>, ProblemHttpResult>> PostAsync(
        IndexDraft draft,
        Edition? edition,
        Caller caller,
        TryIndexHandler handler,
        CancellationToken cancellationToken
    )
    {
        var (tried, refusal) = await handler.TryAsync(
            draft,
            Viewer.Of(edition.GetValueOrDefault().Of(caller)),
            cancellationToken
        );
        return refusal is null ? TypedResults.Ok(tried!) : refusal;
    }
}
