using System.Globalization;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Geography.SetValidity;

internal static class SetValidityEndpoint
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void MapSetValidity(this IEndpointRouteBuilder app) =>
        app.MapPut("/versions/{version}/validity", PutAsync)
            .WithName("SetValidity")
            .WithSummary("Sagt, von wann bis wann ein Gebietsstand galt oder gilt")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(404)
            .ProducesProblem(409)
            .Require(Right.EditAreas);

    private static async Task<Results<NoContent, ProblemHttpResult>> PutAsync(
        string version,
        ValidityToSet validity,
        Caller caller,
        SetValidityHandler handler,
        CancellationToken cancellationToken
    ) =>
        await handler.HandleAsync(caller, version, validity, cancellationToken) switch
        {
            SetValidityOutcome.Set => TypedResults.NoContent(),
            SetValidityOutcome.Unknown => Problems.NotFound($"Einen Gebietsstand „{version}“ gibt es nicht."),
            SetValidityOutcome.NotYourPlace => Problems.Forbidden(
                "Von wann bis wann ein Gebietsstand gilt, sagt, wer für das ganze Gebiet zuständig ist."
            ),
            SetValidityOutcome.Reversed => Problems.BadInput(
                "validity-reversed",
                "Der letzte Tag liegt vor dem ersten. Bitte vertauschen oder berichtigen Sie die beiden."
            ),
            SetValidityOutcome.Overlaps overlap => Problems.Conflict(
                "validity-overlaps",
                $"An einem dieser Tage gilt schon der Gebietsstand „{overlap.Other}“ ({Days(overlap)}). Bitte kürzen Sie zuerst seine Zeit, oder wählen Sie andere Tage."
            ),
            var outcome => throw new InvalidOperationException($"Unhandled outcome {outcome}."),
        };

    private static string Days(SetValidityOutcome.Overlaps overlap) =>
        string.Create(
            _german,
            $"{(overlap.From is { } from ? string.Create(_german, $"ab {from:d.M.yyyy}") : "von Anfang an")}{(overlap.To is { } to ? string.Create(_german, $" bis {to:d.M.yyyy}") : "")}"
        );
}
