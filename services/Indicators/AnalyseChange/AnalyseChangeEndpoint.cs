using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseChange;

internal static class AnalyseChangeEndpoint
{
    public static void MapAnalyseChange(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/change/{indicator}", ReadAsync)
            .WithName("AnalyseChange")
            .WithSummary("Veränderung der gezeigten Werte gegen einen früheren Zeitraum, je Gebiet")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] ChangeQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            ChangeAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => ChangeAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
