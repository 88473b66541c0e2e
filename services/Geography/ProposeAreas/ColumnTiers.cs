using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A coarser level in the columns of a file: each area names the one it belongs to by its key, and mostly by its name too.</summary>
public sealed record ColumnTier
{
    /// <summary>The column of the keys.</summary>
    public required string Code { get; init; }

    /// <summary>The column of the names; null: there is none.</summary>
    public string? Name { get; init; }

    /// <summary>So many areas would be formed.</summary>
    public required int Areas { get; init; }

    /// <summary>The level by the title of the columns; null: it is not known.</summary>
    public LevelProfile? Level { get; init; }
}

/// <summary>Finds columns of which the finer decides the coarser: Planungsraum, Bezirksregion, Prognoseraum in each line.</summary>
internal static class ColumnTiers
{
    // Files have hundreds of columns, and each is compared with each.
    private const int MostColumns = 20;

    /// <summary>From fine to coarse.</summary>
    public static IReadOnlyList<ColumnTier> Of(
        IReadOnlyList<AttributeColumn> columns,
        AttributeColumn? code,
        AttributeColumn? name,
        IReadOnlyList<KnownLevel> known
    )
    {
        if (code is null)
        {
            return [];
        }

        var own = LevelGuess.Of([code.Name], known);
        AttributeColumn[] names =
        [
            .. columns.Where(column => column != code && column != name && IsName(column)).Take(MostColumns),
        ];
        var tiers = new List<ColumnTier>();
        var finer = code;
        foreach (
            var column in columns
                .Where(column => column != code && column != name && IsKeyOfMany(column))
                .Take(MostColumns)
                .OrderByDescending(column => column.Distinct.Count)
        )
        {
            var pair = NameOf(column, names);
            var level = LevelGuess.Of(pair is null ? [column.Name] : [column.Name, pair.Name], known);
            var isNamed = level is not null && level.Code != own?.Code && !tiers.Exists(tier => tier.Level?.Code == level.Code);
            var isBeginning = column
                .Values.Zip(code.Values)
                .All(pair => pair.Second.StartsWith(pair.First, StringComparison.Ordinal));
            if ((isNamed || isBeginning) && column.Distinct.Count < finer.Distinct.Count && Decides(finer, column))
            {
                tiers.Add(
                    new ColumnTier
                    {
                        Code = column.Name,
                        Name = pair?.Name,
                        Areas = column.Distinct.Count,
                        Level = isNamed ? level : null,
                    }
                );
                finer = column;
            }
        }

        return tiers;
    }

    // One key for all says nothing: the date of the file looks the same.
    private static bool IsKeyOfMany(AttributeColumn column) =>
        column.Distinct.Count > 1
        && column.Filled.Count == column.Values.Count
        && !column.IsUnique
        && column.Share(ColumnGuess.IsCode) > 0.99;

    private static bool IsName(AttributeColumn column) =>
        column.Filled.Count == column.Values.Count && column.Share(ColumnGuess.IsName) > 0.9;

    private static AttributeColumn? NameOf(AttributeColumn key, IEnumerable<AttributeColumn> names) =>
        names
            .Where(column =>
                column != key
                && column.Distinct.Count <= key.Distinct.Count
                && column.Distinct.Count > key.Distinct.Count / 2
                && Decides(key, column)
            )
            .MaxBy(column => key.Name.Zip(column.Name).TakeWhile(letters => letters.First == letters.Second).Count());

    /// <summary>Whether areas with the same text of one column have the same of the other.</summary>
    private static bool Decides(AttributeColumn finer, AttributeColumn coarser)
    {
        var coarserOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (own, above) in finer.Values.Zip(coarser.Values))
        {
            if (!coarserOf.TryAdd(own, above) && coarserOf[own] != above)
            {
                return false;
            }
        }

        return true;
    }
}
