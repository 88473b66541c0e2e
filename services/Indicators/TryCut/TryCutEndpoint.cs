using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.TryCut;

internal static class TryCutEndpoint
{
    public static void MapTryCut(this IEndpointRouteBuilder app)
    {
        var trials = app.MapGroup("/trial-cuts").WithTags("Zuschnitte");
        trials
            .MapGet("/choices", ChoicesAsync)
            .WithName("ListTrialChoices")
            .WithSummary("Die Indikatoren, mit denen sich ein Zuschnitt erproben lässt")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(503)
            .Require(Right.EditAreas);
        trials
            .MapPost("/", PostAsync)
            .WithName("TryCut")
            .WithSummary("Einwohner je Gebiet eines Zuschnitts und was davon gesperrt würde, geschätzt aus veränderten Zahlen")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(503)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<Ok<TrialChoices>, ProblemHttpResult>> ChoicesAsync(
        string version,
        string blockLevel,
        TryCutHandler handler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await handler.ChoicesAsync(version, blockLevel, cancellationToken) is { } choices
                ? TypedResults.Ok(choices)
                : Unknown(version, blockLevel);
        }
        catch (HttpRequestException)
        {
            return Away();
        }
    }

    private static async Task<Results<Ok<TriedCut>, ProblemHttpResult>> PostAsync(
        TrialCut trial,
        Caller caller,
        TryCutHandler handler,
        CancellationToken cancellationToken
    )
    {
        try
        {
            return await handler.TryAsync(caller, trial, cancellationToken) switch
            {
                TryCutOutcome.Tried tried => TypedResults.Ok(tried.Cut),
                TryCutOutcome.Refused refused => Problems.BadInput(
                    "trial-cut-invalid",
                    refused.Faults[0].Text,
                    [.. refused.Faults]
                ),
                TryCutOutcome.NotYourPlace => Problems.Forbidden(
                    "Einige Blöcke liegen außerhalb Ihrer Zuständigkeit; für sie gibt es keine Schätzung."
                ),
                _ => Unknown(trial.Version, trial.BlockLevel),
            };
        }
        catch (HttpRequestException)
        {
            return Away();
        }
    }

    private static ProblemHttpResult Unknown(string version, string blockLevel) =>
        Problems.NotFound($"Im Gebietsstand „{version}“ gibt es keine Blöcke der Ebene „{blockLevel}“.");

    private static ProblemHttpResult Away() =>
        TypedResults.Problem(
            statusCode: StatusCodes.Status503ServiceUnavailable,
            title: "Ein anderer Dienst antwortet gerade nicht; ohne ihn lässt sich der Zuschnitt nicht schätzen. Bitte in einer Minute noch einmal versuchen.",
            type: "urn:sozialplanung:trial-away"
        );
}
