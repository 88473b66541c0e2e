using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Analyses;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.AnalyseClusters;

internal static class AnalyseClustersEndpoint
{
    public static void MapAnalyseClusters(this IEndpointRouteBuilder app) =>
        app.MapGet("/analyses/clusters/{indicator}", ReadAsync)
            .WithName("AnalyseClusters")
            .WithSummary("Ob ähnliche Gebiete nebeneinanderliegen, und wo sich hohe und niedrige Werte häufen")
            .AsAnalysis();

    private static Task<Results<FileContentHttpResult, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        string indicator,
        [AsParameters] ClusterQuestion question,
        Edition? edition,
        Caller caller,
        AnalysisDesk desk,
        MapNeighbours neighbours,
        HttpContext context,
        CancellationToken cancellationToken
    ) =>
        desk.AnswerAsync(
            ClusterAnalysis.Name,
            indicator,
            question,
            AnalysisReader.Of(caller, edition, context),
            (subject, token) => ClusterAnalysis.ComputeAsync(subject, question, neighbours, token),
            cancellationToken
        );
}
