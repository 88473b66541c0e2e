using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Storage;

namespace Sozialplanung.Geography.MakeGrid;

/// <summary>The level of the cells of one size.</summary>
internal static class GridLevel
{
    private const int FinestRank = 99;

    /// <summary>The level, added where there is none yet; a German sentence where there is no room for it.</summary>
    public static async Task<(LevelRow? Level, string? Fault)> PutAsync(
        GeographyDb session,
        int cellMetres,
        CancellationToken cancellationToken
    )
    {
        var (code, size) = cellMetres == 1000 ? ("raster-1km", "1 km") : ("raster-100m", "100 m");
        var levels = await session.Levels.ToListAsync(cancellationToken);
        if (levels.Find(level => level.CellMetres == cellMetres) is { } known)
        {
            return (known, null);
        }

        if (levels.Exists(level => level.Code == code))
        {
            return (
                null,
                $"Die Ebene „{code}“ gibt es schon, und sie ist kein Raster. Bitte geben Sie ihr einen anderen Schlüssel."
            );
        }

        var rank = levels.Where(level => !level.IsOverlapping).Select(level => level.Rank).DefaultIfEmpty(-1).Max() + 1;
        if (rank > FinestRank)
        {
            return (null, "In der Rangfolge der Ebenen ist unter der feinsten kein Platz mehr für ein Raster.");
        }

        var row = new LevelRow
        {
            Code = code,
            Name = $"Rasterzelle ({size})",
            NamePlural = $"Rasterzellen ({size})",
            Rank = rank,
            Division = "raster",
            CellMetres = cellMetres,
        };
        session.Add(row);
        await session.SaveChangesAsync(cancellationToken);
        return (row, null);
    }
}
