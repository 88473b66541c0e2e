using System.Text.Json;
using Microsoft.AspNetCore.Http.HttpResults;
using Sozialplanung.Indicators.Reading;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadLineage;

internal static class ReadLineageEndpoint
{
    public static void MapReadLineage(this IEndpointRouteBuilder app) =>
        app.MapGet("/values/{indicator}/{area}/{period}/lineage", ReadAsync)
            .WithName("ReadLineage")
            .WithTags("Werte")
            .ProducesProblem(404)
            .ProducesProblem(410)
            .AllowAnonymous();

    private static async Task<Results<Ok<ValueLineage>, ProblemHttpResult>> ReadAsync(
        string indicator,
        string area,
        string period,
        Guid? release,
        Edition? edition,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        ReleaseFrames frames,
        JsonSerializerOptions json,
        CancellationToken cancellationToken
    )
    {
        var viewer = Viewer.Of(edition.GetValueOrDefault().Of(caller));
        await using var session = await database.OpenAsync(viewer.Session, cancellationToken);
        var (frame, refusal) = await frames.FindAsync(session, release, cancellationToken);
        if (frame is null)
        {
            return refusal!;
        }

        if (frame.Indicator(indicator) is not { } head || frame.Area(area) is not { } found || !head.Periods.Contains(period))
        {
            return Problems.NotFound(
                $"Einen Wert von „{indicator}“ für „{area}“ im Zeitraum {period} gibt es in „{frame.Release.Name}“ nicht."
            );
        }

        // Which files a value rests on is for those who may read definitions; who is signed in and reads public values asks as himself.
        await using var own = await database.OpenAsync(caller, cancellationToken);
        return TypedResults.Ok(
            await new LineageReader(session, own, json).ReadAsync(frame, viewer, head, found, period, cancellationToken)
        );
    }
}
