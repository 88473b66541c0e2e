using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.ListCuts;

internal static class ListCutsEndpoint
{
    public static void MapListCuts(this IEndpointRouteBuilder app) =>
        app.MapGet("/cuts", GetAsync)
            .WithName("ListCuts")
            .WithSummary("Die Zuschnitte, die zuletzt geänderten zuerst")
            .ProducesProblem(403)
            .Require(Right.EditAreas);

    private static async Task<IReadOnlyList<ListedCut>> GetAsync(
        Caller caller,
        ServiceDatabase<GeographyDb> database,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        return await session
            .Cuts.OrderByDescending(cut => cut.ChangedAt)
            .ThenBy(cut => cut.Id)
            .Take(1000)
            .Select(cut => new ListedCut
            {
                Id = cut.Id,
                Name = cut.Name,
                Version = cut.Version,
                BlockLevel = cut.BlockLevel,
                BlockLevelName =
                    session.Levels.Where(level => level.Code == cut.BlockLevel).Select(level => level.Name).FirstOrDefault()
                    ?? cut.BlockLevel,
                Level = cut.Level,
                LevelName =
                    session.Levels.Where(level => level.Code == cut.Level).Select(level => level.Name).FirstOrDefault()
                    ?? cut.NewLevelName
                    ?? cut.Level,
                LevelNamePlural =
                    session.Levels.Where(level => level.Code == cut.Level).Select(level => level.NamePlural).FirstOrDefault()
                    ?? cut.NewLevelNamePlural
                    ?? cut.NewLevelName
                    ?? cut.Level,
                AreaCount = cut.AreaCount,
                BlockCount = cut.BlockCount,
                MovedBlocks = cut.MovedBlocks,
                ChangedBy = cut.ChangedBy,
                ChangedAt = cut.ChangedAt,
                HandedOverAs = cut.HandedOverAs,
            })
            .ToListAsync(cancellationToken);
    }
}
