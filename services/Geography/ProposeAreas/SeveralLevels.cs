using System.Text.RegularExpressions;
using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>How a file with areas of several levels is read, where it is clear that it has them: in its rows or in its columns.</summary>
internal sealed partial class SeveralLevels(
    AttributeColumn code,
    IReadOnlyList<AttributeColumn> columns,
    IReadOnlyList<StoredArea> stored,
    IReadOnlyList<KnownLevel> known
)
{
    /// <summary>Each row names its level; null where no column clearly does.</summary>
    public AreaProfile? InRows(AreaProfile one, IReadOnlyList<LevelColumn> levelColumns)
    {
        foreach (var column in levelColumns.Where(column => column.IsTelling))
        {
            var parent = OwnParents.Of(code, columns, column);
            // "Gemeinde" and "Kreisfreie Stadt" beside each other may be kinds of one level; where one holds the other it is none.
            if (parent is not null || LevelTitle().IsMatch(column.Name))
            {
                return one with
                {
                    Level = null,
                    LevelProperty = column.Name,
                    LevelValues = column
                        .Texts.Where(text => text.Text != text.Level!.Code)
                        .ToDictionary(text => text.Text, text => text.Level!.Code, StringComparer.Ordinal),
                    Levels = LevelOrder.Of([.. column.Texts.Select(text => text.Level!)], known),
                    Parent = parent,
                };
            }
        }

        return null;
    }

    /// <summary>Each row names the coarser areas it is part of, with keys and names; null where none is new.</summary>
    public AreaProfile? InColumns(AreaProfile one, IReadOnlyList<ColumnTier> tiers)
    {
        var own = one.Levels.Count > 0 ? one.Levels[0] : LevelGuess.Named(one.Level ?? "", known);
        var codes = stored.ToLookup(area => area.Code, StringComparer.Ordinal);
        var formed = new List<ColumnTier>();
        var above = one.Parent is { Value: not null } ? one.Parent : null;
        foreach (var tier in tiers)
        {
            var keys = columns.First(column => column.Name == tier.Code).Distinct;
            if (keys.All(key => codes[key].Any()))
            {
                above = new ParentRule { Property = tier.Code };
                break;
            }

            if (tier is { Name: not null, Level: not null } && tier.Level.Code != own?.Code)
            {
                formed.Add(tier);
            }
        }

        if (own is null || formed.Count == 0)
        {
            return null;
        }

        LevelProfile[] coarseToFine = [.. formed.Select(tier => tier.Level!).Reverse(), own];
        coarseToFine[0] = coarseToFine[0] with { Parent = above };
        return one with
        {
            Levels = LevelOrder.Of(coarseToFine, known),
            Level = own.Code,
            Parent = null,
            Form =
            [
                .. formed.Select(tier => new FormedLevel
                {
                    Level = tier.Level!.Code,
                    Property = tier.Code,
                    Name = tier.Name,
                }),
            ],
        };
    }

    [GeneratedRegex("ebene|level|stufe|gliederung", RegexOptions.IgnoreCase)]
    private static partial Regex LevelTitle();
}
