using Sozialplanung.Indicators.Reading;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Indicators.Analyses;

/// <summary>Who asks for an analysis, in which edition, and what he knows already.</summary>
internal sealed record AnalysisReader(Viewer Viewer, HttpResponse Response, string KnownTag)
{
    public static AnalysisReader Of(Caller caller, Edition? edition, HttpContext context) =>
        new(Viewer.Of(edition.GetValueOrDefault().Of(caller)), context.Response, context.Request.Headers.IfNoneMatch.ToString());
}
