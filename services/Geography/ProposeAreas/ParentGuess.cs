using Sozialplanung.Geography.ImportAreas;

namespace Sozialplanung.Geography.ProposeAreas;

/// <summary>A stored area, as far as a proposal asks.</summary>
internal sealed record StoredArea(string Code, string Level, string? Parent, int Rank);

/// <summary>
/// Where the code of the parent stands: at the beginning of the own code or in another attribute, where it fits the areas there are;
/// otherwise the one area that holds all others.
/// </summary>
internal static class ParentGuess
{
    public static (ParentRule? Rule, int? ParentRank) Of(
        AttributeColumn? code,
        IReadOnlyList<AttributeColumn> columns,
        IReadOnlyList<StoredArea> stored,
        string? level
    )
    {
        // Areas of the same level are replaced; they cannot be parents.
        var possible = stored.Where(area => area.Level != level).ToDictionary(area => area.Code, StringComparer.Ordinal);
        if (code is null || possible.Count == 0)
        {
            return (null, null);
        }

        var shortest = code.Filled.Count == 0 ? 0 : code.Filled.Min(value => value.Length);
        for (var length = shortest - 1; length > 0; length--)
        {
            var beginnings = code.Filled.Select(value => value[..length]).ToHashSet(StringComparer.Ordinal);
            // That all keys begin alike says little, unless with the key of the whole.
            var isTelling = beginnings.Count > 1 || possible.GetValueOrDefault(beginnings.First()) is { Parent: null };
            if (isTelling && RankOf(beginnings, possible) is { } rank)
            {
                return (new ParentRule { PrefixLength = length }, rank);
            }
        }

        foreach (var column in columns.Where(column => column != code && column.Filled.Count == column.Values.Count))
        {
            if (!column.IsUnique && RankOf(column.Distinct, possible) is { } rank)
            {
                return (new ParentRule { Property = column.Name }, rank);
            }
        }

        var roots = possible.Values.Where(area => area.Parent is null).Take(2).ToList();
        return roots is [var root] && !code.Filled.Contains(root.Code, StringComparer.Ordinal)
            ? (new ParentRule { Value = root.Code }, root.Rank)
            : (null, null);
    }

    /// <summary>The rank of the level that all these codes are of; null: of none or of several.</summary>
    private static int? RankOf(IEnumerable<string> codes, Dictionary<string, StoredArea> possible)
    {
        string? level = null;
        int? rank = null;
        foreach (var code in codes)
        {
            if (!possible.TryGetValue(code, out var area) || (level is not null && level != area.Level))
            {
                return null;
            }

            (level, rank) = (area.Level, area.Rank);
        }

        return rank;
    }
}
