using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseSimilarity;

internal static class AnalyseSimilarityEndpoint
{
    public static void MapAnalyseSimilarity(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/similarity/{indicator}", ReadAsync)
            .WithName("AnalyseSimilarity")
            .WithSummary("Die Gebiete, die einem nach gewählten Merkmalen am ähnlichsten sind, und Vergleichswerte")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] SimilarityQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            SimilarityAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => SimilarityAnalysis.ComputeAsync(subject, question, token),
            cancellationToken
        );
}
