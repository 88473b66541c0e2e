using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.ChangeStreet;

internal static class ChangeStreetEndpoint
{
    public static void MapChangeStreet(this IEndpointRouteBuilder app)
    {
        app.MapPost("/street-register/changes", PostAsync)
            .WithName("ChangeStreet")
            .WithSummary("Einen Eintrag des Straßenverzeichnisses hinzufügen, umziehen oder beenden, mit einem Grund")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
        app.MapPost("/street-register/changes/check", CheckAsync)
            .WithName("CheckStreetChange")
            .WithSummary("Prüfen, was eine Änderung des Straßenverzeichnisses brächte, ohne sie zu machen")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.EditAreas);
    }

    private static async Task<Results<NoContent, ProblemHttpResult>> PostAsync(
        StreetChange change,
        Caller caller,
        ChangeStreetHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, change, isCheck: false, cancellationToken) switch
        {
            ChangeStreetOutcome.Changed => TypedResults.NoContent(),
            ChangeStreetOutcome.Checked refused => Problems.BadInput(
                "street-change-refused",
                string.Join(' ', refused.Change.Errors)
            ),
            ChangeStreetOutcome.Unknown => Unknown(),
            ChangeStreetOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };

    private static async Task<Results<Ok<CheckedStreetChange>, ProblemHttpResult>> CheckAsync(
        StreetChange change,
        Caller caller,
        ChangeStreetHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, change, isCheck: true, cancellationToken) switch
        {
            ChangeStreetOutcome.Checked passed => TypedResults.Ok(passed.Change),
            ChangeStreetOutcome.Unknown => Unknown(),
            ChangeStreetOutcome.NotAllowed notAllowed => Problems.Forbidden(notAllowed.Text),
            _ => throw new InvalidOperationException("An outcome is not answered."),
        };

    private static ProblemHttpResult Unknown() =>
        Problems.NotFound(
            "Diesen Eintrag gibt es nicht mehr. Vielleicht wurde das Verzeichnis inzwischen neu eingelesen; bitte suchen Sie noch einmal."
        );
}
