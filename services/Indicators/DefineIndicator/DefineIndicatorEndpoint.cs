using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.DefineIndicator;

internal static class DefineIndicatorEndpoint
{
    public static void MapDefineIndicator(this IEndpointRouteBuilder app)
    {
        var definitions = app.MapGroup("/definitions").WithTags("Definitionen");
        definitions
            .MapPut("/{code}", PutAsync)
            .WithName("DefineIndicator")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .Require(Right.DefineIndicator);
        definitions
            .MapDelete("/{code}", RetireAsync)
            .WithName("RetireIndicator")
            .ProducesProblem(403)
            .ProducesProblem(404)
            .Require(Right.DefineIndicator);
    }

    private static async Task<Results<Ok<DefinedIndicator>, ProblemHttpResult>> PutAsync(
        string code,
        IndicatorDefinition definition,
        Caller caller,
        DefineIndicatorHandler handler,
        MeasureCheck measures,
        WrittenOutDefinitions others,
        IndicatorDomains domains,
        CancellationToken cancellationToken
    )
    {
        if (domains.FaultOf(definition) is { } noDomain)
        {
            return Refusal(code, [new PlacedError(noDomain, Column: "Bereich")]);
        }

        var (written, unknown) = await others.ReadAsync(code, definition, cancellationToken);
        if (unknown.Count > 0)
        {
            return Refusal(code, unknown);
        }

        if (DefinitionCheck.Of(code, written) is { Count: > 0 } errors)
        {
            return Refusal(code, errors);
        }

        try
        {
            if (await measures.FaultsOfAsync(code, written, cancellationToken) is { Count: > 0 } faults)
            {
                return Refusal(code, faults);
            }
        }
        catch (HttpRequestException)
        {
            return TypedResults.Problem(
                statusCode: StatusCodes.Status503ServiceUnavailable,
                title: "Ob es die Messgrößen der Definition gibt, ist gerade nicht zu prüfen. Bitte in einer Minute noch einmal versuchen.",
                type: "urn:sozialplanung:measures-away"
            );
        }

        return await handler.DefineAsync(code, definition with { Code = code }, caller, cancellationToken) is { } defined
            ? TypedResults.Ok(defined)
            : NotYourPlace();
    }

    private static ProblemHttpResult Refusal(string code, IReadOnlyCollection<PlacedError> errors) =>
        Problems.BadInput("definition", $"Die Definition von „{code}“ ist nicht in Ordnung: {errors.First().Text}", errors);

    private static async Task<Results<NoContent, ProblemHttpResult>> RetireAsync(
        string code,
        Caller caller,
        DefineIndicatorHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.RetireAsync(code, caller, cancellationToken) switch
        {
            RetireOutcome.Retired => TypedResults.NoContent(),
            RetireOutcome.Unknown => Problems.NotFound($"Einen Indikator „{code}“ gibt es nicht."),
            RetireOutcome.NotYourPlace => NotYourPlace(),
        };

    private static ProblemHttpResult NotYourPlace() =>
        Problems.Forbidden(
            "Indikatoren gelten für den ganzen Kreis; festlegen kann sie nur, wer für den ganzen Kreis zuständig ist."
        );
}
