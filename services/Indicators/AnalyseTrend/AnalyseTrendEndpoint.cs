using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseTrend;

internal static class AnalyseTrendEndpoint
{
    public static void MapAnalyseTrend(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/trend/{indicator}", ReadAsync)
            .WithName("AnalyseTrend")
            .WithSummary("Ob die gezeigten Werte eines Gebiets über die Jahre steigen oder sinken, mit einem Satz je Gebiet")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] TrendQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            TrendAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => TrendAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
