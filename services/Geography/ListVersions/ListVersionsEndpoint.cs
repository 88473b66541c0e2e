using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.ConvertAreas;
using Sozialplanung.Geography.ReadConversionKeys;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListVersions;

internal static class ListVersionsEndpoint
{
    public static void MapListVersions(this IEndpointRouteBuilder app) =>
        app.MapGet("/versions", GetAsync)
            .WithName("ListVersions")
            .WithSummary("Die Gebietsstände, von wann bis wann sie gelten und welcher der geltende ist")
            .AllowAnonymous();

    private static async Task<IReadOnlyList<PublishedDivision>> GetAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var rows = await session.Versions.AsNoTracking().OrderByDescending(row => row.Version).ToListAsync(cancellationToken);
        var counts = await session
            .Areas.GroupBy(area => area.Version)
            .Select(version => new { version.Key, Count = version.Count() })
            .ToDictionaryAsync(version => version.Key, version => version.Count, cancellationToken);
        var calendar = await session.CalendarAsync(cancellationToken);
        var keys = await session.InUse().AsNoTracking().ToListAsync(cancellationToken);
        var current = rows.Find(row => row.IsCurrent)?.Version;
        return
        [
            .. rows.Select(row => new PublishedDivision
            {
                Version = row.Version,
                IsCurrent = row.IsCurrent,
                AreaCount = counts.GetValueOrDefault(row.Version),
                PublishedAt = row.PublishedAt,
                ValidFrom = row.ValidFrom,
                ValidTo = row.ValidTo,
                HoldsUntil = calendar.LastDayOf(row.Version),
                IsConvertible = row.IsCurrent || (current is not null && KeyPath.Between(row.Version, current, keys).Count > 0),
            }),
        ];
    }
}
