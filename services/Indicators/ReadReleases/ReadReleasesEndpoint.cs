using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Errors;

namespace Sozialplanung.Indicators.ReadReleases;

/// <summary>How the installation wants releases to be published; hours are meant in its time zone.</summary>
internal sealed record ShownPublicationRules(bool CheckerMayPublish, string TimeZone);

/// <summary>The releases a caller may see: row-level security shows drafts to staff only; names of staff stay inside.</summary>
internal static class ReadReleasesEndpoint
{
    private const int MostShown = 200;

    public static void MapReadReleases(this IEndpointRouteBuilder app)
    {
        var releases = app.MapGroup("/releases").WithTags("Freigaben");
        releases.MapGet("/", ListAsync).WithName("ListReleases").AllowAnonymous();
        releases.MapGet("/rules", Rules).WithName("ReadPublicationRules").Require(Right.PublishRelease);
        releases.MapGet("/{id:guid}", GetAsync).WithName("GetRelease").ProducesProblem(404).AllowAnonymous();
    }

    private static async Task<IReadOnlyList<ShownRelease>> ListAsync(
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var releases = await session
            .Releases.OrderByDescending(release => release.CreatedAt)
            .Take(MostShown)
            .Select(ShownRelease.Of)
            .ToListAsync(cancellationToken);
        var marked = await StoppedSchedules.MarkAsync(session, releases, cancellationToken);
        return [.. marked.Select(release => release.For(caller))];
    }

    private static ShownPublicationRules Rules(PublicationRules rules) => new(rules.CheckerMayPublish, rules.TimeZone.Id);

    private static async Task<Results<Ok<ShownRelease>, ProblemHttpResult>> GetAsync(
        Guid id,
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await ReleaseAccess.FindAsync(session, id, cancellationToken) is { } release
            ? TypedResults.Ok((await StoppedSchedules.MarkAsync(session, [release], cancellationToken))[0].For(caller))
            : Problems.NotFound("Diese Freigabe gibt es nicht.");
    }
}
