using Microsoft.EntityFrameworkCore;
using Sozialplanung.Geography.Cuts;
using Sozialplanung.Geography.Storage;
using Sozialplanung.ServiceDefaults.Callers;

namespace Sozialplanung.Geography.HandOverCut;

/// <summary>Makes room for a level that there was not.</summary>
internal static class LevelBetween
{
    private const int FinestRank = 99;

    /// <summary>Adds the level of the Zuschnitt where it is new; a German sentence where there is no room.</summary>
    public static async Task<string?> AddAsync(GeographyDb session, CutFrame frame, CancellationToken cancellationToken)
    {
        if (await session.Levels.AnyAsync(level => level.Code == frame.Level, cancellationToken))
        {
            return null;
        }

        var blockRank = frame.BlockLevel.Rank;
        if (blockRank - frame.RankAbove < 2)
        {
            var finer = await session.Levels.Where(level => level.Rank >= blockRank).ToListAsync(cancellationToken);
            if (!session.Caller.May(Right.ChangeLevels) || finer.Max(level => level.Rank) == FinestRank)
            {
                return $"Zwischen der Ebene {frame.BlockLevel.Name} und der darüber ist in der Rangfolge kein Platz für „{frame.LevelName}“. Bitte lassen Sie einen Verwalter den Zuschnitt übergeben; dabei rücken die feineren Ebenen um einen Rang.";
            }

            finer.ForEach(level => level.Rank++);
        }

        session.Add(
            new LevelRow
            {
                Code = frame.Level,
                Name = frame.LevelName,
                NamePlural = frame.LevelNamePlural,
                Rank = frame.RankAbove + 1,
                Division = frame.BlockLevel.Division,
            }
        );
        await session.SaveChangesAsync(cancellationToken);
        return null;
    }
}
