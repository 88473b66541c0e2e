using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Indicators.ReadCatalogue;

/// <summary>The areas of a release, as they were when it was computed: no later import changes what is read of it.</summary>
internal static class CatalogueAreasEndpoint
{
    public static void MapCatalogueAreas(this IEndpointRouteBuilder app) =>
        app.MapGet("/catalogue/areas", ReadAsync)
            .WithName("ReadCatalogueAreas")
            .WithTags("Werte")
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<Ok<IEnumerable<CatalogueArea>>, StatusCodeHttpResult, ProblemHttpResult>> ReadAsync(
        Guid? release,
        string? level,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        ReleaseFrames frames,
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

        var eTag = AnswerHeaders.ETagOf(frame.Release, viewer, $"areas {level}");
        AnswerHeaders.Set(context.Response, viewer, eTag);
        return context.Request.Headers.IfNoneMatch.ToString() == eTag
            ? TypedResults.StatusCode(StatusCodes.Status304NotModified)
            : TypedResults.Ok((level is null ? frame.Areas : frame.AreasOf(level)).Select(Described));
    }

    private static CatalogueArea Described(ReleasedArea area) =>
        new()
        {
            Code = area.Code,
            Name = area.Name,
            Level = area.Level,
            Parent = area.Parent,
            Path = area.Path,
            Members = area.Members.Length > 0 ? area.Members : null,
        };
}
