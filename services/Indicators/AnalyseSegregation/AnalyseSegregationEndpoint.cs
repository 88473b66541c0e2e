using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseSegregation;

internal static class AnalyseSegregationEndpoint
{
    public static void MapAnalyseSegregation(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/segregation/{indicator}", ReadAsync)
            .WithName("AnalyseSegregation")
            .WithSummary("Wie ungleich eine Gruppe über die Gebiete eines größeren verteilt ist, mit dem Beitrag jedes Gebiets")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] SegregationQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            SegregationAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => SegregationAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
