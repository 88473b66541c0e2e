using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Definitions;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadCatalogue;

/// <summary>Which indicators a release holds, with everything a reader needs to choose and understand them.</summary>
internal static class ReadCatalogueEndpoint
{
    public static void MapReadCatalogue(this IEndpointRouteBuilder app) =>
        app.MapGet("/catalogue", ReadAsync)
            .WithName("ReadCatalogue")
            .WithTags("Werte")
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<Ok<ReleaseCatalogue>, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        Guid? release,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        ReleaseFrames frames,
        IndicatorDomains domains,
        HttpContext context,
        CancellationToken cancellationToken
    )
    {
        var viewer = Viewer.Of(caller);
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var (frame, refusal) = await frames.FindAsync(session, release, cancellationToken);
        if (frame is null)
        {
            return refusal!;
        }

        var eTag = AnswerHeaders.ETagOf(
            frame.Release,
            viewer,
            $"catalogue {string.Join(' ', frame.Levels.Select(level => level.MapHash))} {string.Join(' ', domains.All)}"
        );
        AnswerHeaders.Set(context.Response, viewer, eTag);
        return context.Request.Headers.IfNoneMatch.ToString() == eTag
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok(CatalogueReader.Read(frame, viewer, domains));
    }
}
