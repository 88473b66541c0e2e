namespace Sozialplanung.Indicators.Analyses;

/// <summary>What the endpoints of all analyses say of themselves.</summary>
internal static class AnalysisRoutes
{
    public static void AsAnalysis(this RouteHandlerBuilder endpoint) =>
        endpoint
            .WithTags("Auswertungen")
            .Produces<AnalysisAnswer>()
            .ProducesProblem(400)
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();
}
