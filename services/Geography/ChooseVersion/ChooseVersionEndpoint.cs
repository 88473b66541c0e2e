using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ChooseVersion;

internal static class ChooseVersionEndpoint
{
    public static void MapChooseVersion(this IEndpointRouteBuilder app) =>
        app.MapPut("/versions/{version}/current", PutAsync)
            .WithName("ChooseVersion")
            .WithSummary("Einen Gebietsstand zum geltenden machen")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string version,
        Caller caller,
        ChooseVersionHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, version, cancellationToken) switch
        {
            ChooseVersionOutcome.Chosen => TypedResults.NoContent(),
            ChooseVersionOutcome.Unknown => Problems.NotFound($"Einen Gebietsstand „{version}“ gibt es nicht."),
            ChooseVersionOutcome.NotYourPlace => Problems.Forbidden(
                "Welcher Gebietsstand gilt, entscheidet, wer für das ganze Gebiet zuständig ist."
            ),
        };
}
