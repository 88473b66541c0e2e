using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.SearchStreets;

internal static class SearchStreetsEndpoint
{
    private const int LongestText = 200;

    public static void MapSearchStreets(this IEndpointRouteBuilder app) =>
        app.MapGet("/street-register/streets", GetAsync)
            .WithName("SearchStreets")
            .WithSummary("Straßen suchen: wohin ein Text als Adresse gehört, und die Einträge ähnlicher Straßen")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.EditAreas);

    private static async Task<Results<Ok<FoundStreets>, ProblemHttpResult>> GetAsync(
        string text,
        Caller caller,
        SearchStreetsHandler handler,
        CancellationToken cancellationToken
    ) =>
        text.Length > LongestText
            ? Problems.BadInput("street-text", $"Gesucht werden kann mit höchstens {LongestText} Zeichen.")
            : TypedResults.Ok(await handler.HandleAsync(caller, text.Trim(), cancellationToken));
}
