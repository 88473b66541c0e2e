using Sozialplanung.Areas.Hierarchies;

namespace Sozialplanung.Indicators.TryCut;

/// <summary>
/// The areas of a Zuschnitt beneath those coarser areas that it respects: totals from which a withheld number follows by subtraction.
/// Blocks are no part of it: what of them is shown is decided for them alone.
/// </summary>
internal static class TrialTree
{
    private const string Whole = "ganz";
    private const string Area = "gebiet ";
    private const string Above = "darüber ";

    /// <summary>The code of an area in the tree; the Zuschnitt may use codes that areas above have too.</summary>
    public static string CodeOf(string area) => Area + area;

    /// <param name="division">The Gebietsstand.</param>
    /// <param name="blockLevel">Level of the blocks.</param>
    /// <param name="areaOf">The area by block.</param>
    public static AreaTree Of(AreaTree division, string blockLevel, IReadOnlyDictionary<string, string> areaOf)
    {
        var blocksOf = areaOf
            .GroupBy(block => block.Value, block => block.Key, StringComparer.Ordinal)
            .OrderBy(area => area.Key, StringComparer.Ordinal)
            .ToDictionary(area => area.Key, area => area.ToArray(), StringComparer.Ordinal);
        var blockRank = division.Levels.First(level => level.Code == blockLevel).Rank;
        var above = division
            .Levels.Where(level => level.Rank < blockRank)
            .OrderBy(level => level.Rank)
            .Select(level => (level.Code, Of: AncestorsAt(division, level.Code, blocksOf)))
            .Where(level => level.Of is { } known && IsBetween(known.Values))
            .ToList();
        var levels = new List<AreaLevel> { new(Whole, Whole, Whole, 0) };
        var areas = new List<Area> { NewArea(Whole, Whole, null) };
        var seen = new HashSet<string>(StringComparer.Ordinal);
        levels.AddRange(above.Select((level, k) => new AreaLevel(Above + level.Code, level.Code, level.Code, k + 1)));
        levels.Add(new AreaLevel(Area, Area, Area, above.Count + 1));
        foreach (var area in blocksOf.Keys)
        {
            var parent = Whole;
            foreach (var (level, of) in above)
            {
                if (of![area] is { } ancestor)
                {
                    if (seen.Add(ancestor))
                    {
                        areas.Add(NewArea(Above + ancestor, Above + level, parent));
                    }

                    parent = Above + ancestor;
                }
            }

            areas.Add(NewArea(CodeOf(area), Area, parent));
        }

        return AreaTree.Build(levels, areas);
    }

    /// <summary>For each area the one of the level that holds it (null: none does); null where one of them crosses a border.</summary>
    private static Dictionary<string, string?>? AncestorsAt(
        AreaTree division,
        string level,
        Dictionary<string, string[]> blocksOf
    )
    {
        var ancestors = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (area, blocks) in blocksOf)
        {
            string?[] found = [.. blocks.Select(block => division.AncestorAt(block, level)).Distinct()];
            if (found.Length > 1)
            {
                return null;
            }

            ancestors[area] = found[0];
        }

        return ancestors;
    }

    // A level of one area is the whole, one with an area each is the Zuschnitt itself.
    private static bool IsBetween(ICollection<string?> ancestors)
    {
        var distinct = ancestors.OfType<string>().Distinct(StringComparer.Ordinal).Count();
        return distinct > 0 && distinct < ancestors.Count && (distinct > 1 || ancestors.Contains(null));
    }

    private static Area NewArea(string code, string level, string? parent) =>
        new()
        {
            Code = code,
            Name = code,
            Level = level,
            Parent = parent,
        };
}
