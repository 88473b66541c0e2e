using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.Extensions.Options;
using Sozialplanung.PartnerNetwork.AskRouting;
using Sozialplanung.PartnerNetwork.ReadPlaces;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Downloads;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.PartnerNetwork.MeasureReach;

/// <summary>How ways can be measured here.</summary>
/// <param name="RoutingService">The routing service that the installation names; null: there is none, ways are straight.</param>
/// <param name="MayRoute">Whether whoever asks may ask for minutes by it.</param>
public sealed record ReachWays(string? RoutingService, bool MayRoute);

internal static class MeasureReachEndpoint
{
    private const string RoutingAway = "urn:sozialplanung:routing-away";

    public static void MapMeasureReach(this IEndpointRouteBuilder app)
    {
        app.MapGet("/places/reach", GetAsync)
            .WithName("MeasureReach")
            .WithSummary("Wie gut Einrichtungen von jedem Gebiet einer Ebene zu erreichen sind")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .AllowAnonymous();
        app.MapGet("/places/reach.csv", GetFileAsync)
            .WithName("MeasureReachAsFile")
            .WithSummary("Wie gut Einrichtungen zu erreichen sind, als CSV")
            .Produces(200, contentType: "text/csv")
            .ProducesProblem(400)
            .ProducesProblem(403)
            .ProducesProblem(503)
            .AllowAnonymous();
        app.MapGet("/places/reach/ways", GetWays)
            .WithName("ReadReachWays")
            .WithSummary("Wie sich Wege messen lassen: immer als Luftlinie, mit einem Routing-Dienst auch in Minuten")
            .AllowAnonymous();
    }

    private static ReachWays GetWays(Caller caller, IOptions<RoutingOptions> routing) =>
        new(routing.Value.IsConfigured ? routing.Value.Host : null, routing.Value.IsConfigured && caller.IsSignedIn);

    private static async Task<Results<Ok<MeasuredReach>, ProblemHttpResult>> GetAsync(
        [AsParameters] ReachQuestion question,
        Caller caller,
        MeasureReachHandler handler,
        AskedNames names,
        IOptions<RoutingOptions> routing,
        CancellationToken cancellationToken
    )
    {
        var (reach, problem) = await MeasureAsync(question, caller, handler, names, routing.Value, cancellationToken);
        return reach is null ? problem! : TypedResults.Ok(reach);
    }

    private static async Task<Results<FileContentHttpResult, ProblemHttpResult>> GetFileAsync(
        [AsParameters] ReachQuestion question,
        Caller caller,
        MeasureReachHandler handler,
        AskedNames names,
        IOptions<RoutingOptions> routing,
        CancellationToken cancellationToken
    )
    {
        var (reach, problem) = await MeasureAsync(question, caller, handler, names, routing.Value, cancellationToken);
        return reach is null ? problem! : CsvFile.Of(ReachFile.Write(reach), $"erreichbarkeit-{reach.ReferenceDate:yyyy-MM-dd}");
    }

    private static async Task<(MeasuredReach? Reach, ProblemHttpResult? Problem)> MeasureAsync(
        ReachQuestion question,
        Caller caller,
        MeasureReachHandler handler,
        AskedNames names,
        RoutingOptions routing,
        CancellationToken cancellationToken
    )
    {
        if (question.Fault() is { } fault)
        {
            return (null, Problems.BadInput("reach-question", fault.Text, [fault]));
        }

        if (question.IsByService && RoutingRefusal(caller, routing) is { } refusal)
        {
            return (null, refusal);
        }

        if (
            await names.RefusalAsync(
                caller,
                question.Kind,
                question.KindName,
                question.Source,
                question.Area,
                cancellationToken
            ) is
            { } unknown
        )
        {
            return (null, unknown);
        }

        return await handler.HandleAsync(caller, question, cancellationToken) switch
        {
            ReachOutcome.Measured measured => (measured.Reach, null),
            ReachOutcome.NoLevel => (
                null,
                Problems.BadInput(
                    "level-not-counted",
                    $"Auf der Ebene „{question.Level}“ lässt sich nicht rechnen: Es gibt sie nicht, oder ihre Gebiete überschneiden sich."
                )
            ),
            ReachOutcome.NoBoundaries none => (
                null,
                Problems.BadInput(
                    "reach-boundaries",
                    $"Die Grenzen der Ebene „{none.Level}“ sind nicht alle bekannt; ohne sie lässt sich nicht messen, wie weit es ist."
                )
            ),
            ReachOutcome.NoDemand none => (null, Problems.BadInput("reach-demand", none.Text)),
            ReachOutcome.TooLarge => (
                null,
                Problems.BadInput(
                    "reach-too-large",
                    "Das sind zu viele Einrichtungen auf einmal: höchstens 5.000, und mit der Zahl der Gebiete malgenommen 60 Millionen. Bitte eine Art, eine Liste oder eine gröbere Ebene wählen."
                )
            ),
            ReachOutcome.NoRouting away => (
                null,
                TypedResults.Problem(statusCode: StatusCodes.Status503ServiceUnavailable, type: RoutingAway, title: away.Text)
            ),
            var other => throw new InvalidOperationException(other.ToString()),
        };
    }

    /// <summary>A service outside costs a quota: the public gets straight lines.</summary>
    private static ProblemHttpResult? RoutingRefusal(Caller caller, RoutingOptions routing) =>
        !routing.IsConfigured
            ? Problems.BadInput(
                "no-routing",
                "Auf dieser Installation ist kein Routing-Dienst eingerichtet (Routing:Address). Mit der Luftlinie lässt sich rechnen."
            )
        : caller.IsSignedIn ? null
        : Problems.Forbidden("Wegezeiten vom Routing-Dienst gibt es nur nach der Anmeldung. Mit der Luftlinie rechnet jeder.");
}
