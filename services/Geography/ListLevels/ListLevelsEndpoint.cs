using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListLevels;

/// <summary>A level of areas; rank 0 is the whole, the finest comes last.</summary>
public sealed record AreaLevel(
    string Code,
    string Name,
    string NamePlural,
    int Rank,
    string Division,
    bool IsOverlapping,
    int AreaCount
);

internal static class ListLevelsEndpoint
{
    public static void MapListLevels(this IEndpointRouteBuilder app) =>
        app.MapGet("/levels", GetAsync)
            .WithName("ListLevels")
            .WithSummary("Die Ebenen, auf denen es Gebiete gibt, von der gröbsten zur feinsten")
            .AddEndpointFilter<AreasTag>()
            .AllowAnonymous();

    private static async Task<IReadOnlyList<AreaLevel>> GetAsync(
        string? version,
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        var areas = session.AreasOf(version);
        return await session
            .Levels.Where(level => areas.Any(area => area.Level == level.Code))
            .OrderBy(level => level.IsOverlapping)
            .ThenBy(level => level.Rank)
            .ThenBy(level => level.Code)
            .Select(level => new AreaLevel(
                level.Code,
                level.Name,
                level.NamePlural,
                level.Rank,
                level.Division,
                level.IsOverlapping,
                areas.Count(area => area.Level == level.Code)
            ))
            .ToListAsync(cancellationToken);
    }
}
