using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseUncertainty;

internal static class AnalyseUncertaintyEndpoint
{
    public static void MapAnalyseUncertainty(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/uncertainty/{indicator}", ReadAsync)
            .WithName("AnalyseUncertainty")
            .WithSummary(
                "Vertrauensbereich je Gebiet, ob es sich von einem größeren unterscheiden lässt, und der geglättete Wert"
            )
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] UncertaintyQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            UncertaintyAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => UncertaintyAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
