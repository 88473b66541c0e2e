using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>Ranks for the levels of a file among those there are.</summary>
internal static class LevelOrder
{
    /// <summary>The levels that are new, or would have to move, from coarse to fine; the others stay as they are.</summary>
    public static IReadOnlyList<LevelProfile> Of(IReadOnlyList<LevelProfile> coarseToFine, IReadOnlyList<KnownLevel> known)
    {
        var changed = new List<LevelProfile>();
        var next = 0;
        foreach (var level in coarseToFine.DistinctBy(level => level.Code))
        {
            var stored = known.FirstOrDefault(each => each.Code == level.Code);
            var rank = Math.Max(stored?.Rank ?? next, next);
            if (stored?.Rank != rank || level.Parent is not null)
            {
                changed.Add(level with { Rank = rank, Division = stored?.Division });
            }

            next = rank + 1;
        }

        return changed;
    }
}
