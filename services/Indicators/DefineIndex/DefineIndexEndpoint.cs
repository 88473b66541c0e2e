using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.DefineIndicator;
using Sozialplanung.Indicators.Indexes;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndex;

internal static class DefineIndexEndpoint
{
    public static void MapDefineIndex(this IEndpointRouteBuilder app)
    {
        var indexes = app.MapGroup("/indexes").WithTags("Indizes");
        indexes
            .MapPut("/{code}", PutAsync)
            .WithName("DefineIndex")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .Require(Right.DefineIndicator);
        indexes
            .MapDelete("/{code}", RetireAsync)
            .WithName("RetireIndex")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.DefineIndicator);
    }

    private static async Task<Results<Ok<DefinedIndex>, ProblemHttpResult>> PutAsync(
        string code,
        IndexDefinition definition,
        Caller caller,
        DefineIndexHandler handler,
        CancellationToken cancellationToken
    ) =>
        IndexCheck.Of(code, definition) is { Count: > 0 } faults
            ? Problems.BadInput("index", $"Der Index „{code}“ ist nicht in Ordnung: {faults[0].Text}", faults)
        : await handler.DefineAsync(code, definition, caller, cancellationToken) is { } defined ? TypedResults.Ok(defined)
        : NotYourPlace();

    private static async Task<Results<NoContent, ProblemHttpResult>> RetireAsync(
        string code,
        Caller caller,
        DefineIndexHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.RetireAsync(code, caller, cancellationToken) switch
        {
            RetireOutcome.Retired => TypedResults.NoContent(),
            RetireOutcome.Unknown => Problems.NotFound($"Einen Index „{code}“ gibt es nicht."),
            RetireOutcome.NotYourPlace => NotYourPlace(),
        };

    private static ProblemHttpResult NotYourPlace() =>
        Problems.Forbidden(
            "Indizes gelten für den ganzen Kreis; festlegen kann sie nur, wer für den ganzen Kreis zuständig ist."
        );
}
