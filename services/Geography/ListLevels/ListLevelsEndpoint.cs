using Microsoft.EntityFrameworkCore;
using Sozialplanung.Contracts.Geography;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListLevels;

internal static class ListLevelsEndpoint
{
    public static void MapListLevels(this IEndpointRouteBuilder app) =>
        app.MapGet("/levels", GetAsync)
            .WithName("ListLevels")
            .WithSummary("Die Ebenen, auf denen es Gebiete gibt, von der gröbsten zur feinsten")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<PublishedLevel>> GetAsync(
        string? version,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var areas = session.AreasOf(version);
        var maps = session.LevelMaps.Where(map => areas.Any(area => area.Version == map.Version));
        return await session
            .Levels.Where(level => areas.Any(area => area.Level == level.Code))
            .OrderBy(level => level.IsOverlapping)
            .ThenBy(level => level.Rank)
            .ThenBy(level => level.Code)
            .Select(level => new PublishedLevel
            {
                Code = level.Code,
                Name = level.Name,
                NamePlural = level.NamePlural,
                Rank = level.Rank,
                Division = level.Division,
                IsOverlapping = level.IsOverlapping,
                CellMetres = level.CellMetres,
                AreaCount = areas.Count(area => area.Level == level.Code),
                MapHash = maps.Where(map => map.Level == level.Code).Select(map => map.Hash).FirstOrDefault() ?? "",
            })
            .ToListAsync(cancellationToken);
    }
}
