using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseCorrelation;

internal static class AnalyseCorrelationEndpoint
{
    public static void MapAnalyseCorrelation(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/correlation/{indicator}", ReadAsync)
            .WithName("AnalyseCorrelation")
            .WithSummary("Ob Gebiete mit hohem Wert hier auch bei einem zweiten Indikator hohe Werte haben")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] CorrelationQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            CorrelationAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => CorrelationAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
