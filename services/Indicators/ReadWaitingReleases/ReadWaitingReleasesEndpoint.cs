using Microsoft.EntityFrameworkCore;
using Sozialplanung.Indicators.Releases;
using Sozialplanung.Indicators.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;
using Sozialplanung.ServiceDefaults.Waiting;

namespace Sozialplanung.Indicators.ReadWaitingReleases;

internal static class ReadWaitingReleasesEndpoint
{
    public static void MapReadWaitingReleases(this IEndpointRouteBuilder app) =>
        app.MapGet("/waiting", ReadAsync)
            .WithName("ReadWaitingReleases")
            .WithSummary("Welche Freigaben auf Sie oder auf andere warten")
            .WithTags("Freigaben")
            .Require(Right.PublishRelease);

    /// <summary>Who works for a part of the district alone has no say in releases: nothing waits.</summary>
    private static async Task<IReadOnlyList<WaitingItem>> ReadAsync(
        Caller caller,
        ServiceDatabase<IndicatorsDb> database,
        PublicationRules rules,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        if (!await ReleaseAccess.IsAllowedAsync(session, cancellationToken))
        {
            return [];
        }

        var open = await session
            .Releases.AsNoTracking()
            .Where(release => release.State == "draft" || release.State == "checked")
            .OrderBy(release => release.CreatedAt)
            .ToListAsync(cancellationToken);
        return open.ConvertAll(release => WaitingRelease.Of(release, caller, rules));
    }
}
