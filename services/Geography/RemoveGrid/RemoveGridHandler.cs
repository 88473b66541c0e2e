using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Maps;
using Sozialplanung.Geography.Storage;
using Sozialplanung.Geography.Versions;
using Sozialplanung.ServiceDefaults.Callers;
using Sozialplanung.ServiceDefaults.Database;

namespace Sozialplanung.Geography.RemoveGrid;

/// <summary>What was taken away.</summary>
public sealed record RemovedGrid(string Version, string Level, int Cells);

/// <summary>
/// Takes the cells of a grid from a Gebietsstand, as far as the caller may change them. What is published keeps its areas, and the level
/// stays for other Gebietsstände.
/// </summary>
internal sealed partial class RemoveGridHandler(
    ServiceDatabase<GeographyDb> database,
    TimeProvider clock,
    ILogger<RemoveGridHandler> logger
)
{
    /// <summary>Null where there is no such grid that the caller may take away.</summary>
    public async Task<RemovedGrid?> HandleAsync(
        Caller caller,
        int cellMetres,
        string? version,
        CancellationToken cancellationToken
    )
    {
        await using var session = await database.OpenAsync(caller, cancellationToken);
        await session.HoldVersionsAsync(cancellationToken);
        var head = await session.Versions.FirstOrDefaultAsync(
            known => version == null ? known.IsCurrent : known.Version == version,
            cancellationToken
        );
        var level = await session.Levels.FirstOrDefaultAsync(known => known.CellMetres == cellMetres, cancellationToken);
        if (head is null || level is null)
        {
            return null;
        }

        // Row-level security leaves cells outside the caller's place alone.
        var removed = await session
            .Areas.Where(area => area.Version == head.Version && area.Level == level.Code)
            .ExecuteDeleteAsync(cancellationToken);
        if (removed == 0)
        {
            return null;
        }

        head.PublishedAt = clock.GetUtcNow();
        await MapStore.RefreshAsync(session, head.Version, [level.Code], cancellationToken);
        if (head.IsCurrent)
        {
            await session.AnnounceAsync(head, cancellationToken);
        }

        await session.CommitAsync(cancellationToken);
        LogRemoved(removed, level.Code, head.Version, caller.UserName);
        return new RemovedGrid(head.Version, level.Code, removed);
    }

    [LoggerMessage(LogLevel.Information, "Took {CellCount} cells of {Level} from {Version}, by {Person}")]
    private partial void LogRemoved(int cellCount, string level, string version, string person);
}
