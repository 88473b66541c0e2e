using System.Text.RegularExpressions;
using Sozialplanung.Geography.ImportStreets;

namespace Sozialplanung.Geography.ProposeStreets;

/// <summary>A stored area, as far as a proposal asks.</summary>
internal sealed record NamedArea(
    string Code,
    string Name,
    string Level,
    string LevelName,
    int Rank,
    bool IsOverlapping,
    string[] Path
);

/// <summary>The column that names areas there are, by key or by name, and of which level they are.</summary>
internal sealed partial record StreetAreaGuess(TextColumn Column, AreaText By, string Level, int Rank, int Pad, double Share)
{
    // A few mistakes must not hide what a column is.
    private const double Enough = 0.8;

    /// <summary>All that fit, the best first: the finest level, then keys before names, then the fuller column.</summary>
    public static IReadOnlyList<StreetAreaGuess> Of(IReadOnlyList<TextColumn> columns, IReadOnlyList<NamedArea> areas)
    {
        var levels = areas
            .Where(area => !area.IsOverlapping)
            .GroupBy(area => area.Level)
            .Select(level => level.ToList())
            .ToList();
        return
        [
            .. columns
                .SelectMany(column => levels.SelectMany(level => Guesses(column, level)))
                .OrderByDescending(guess => guess.Rank)
                .ThenByDescending(guess => Title().IsMatch(guess.Column.Name))
                .ThenBy(guess => guess.By)
                .ThenByDescending(guess => guess.Share),
        ];
    }

    /// <summary>Where none fits: the column whose title sounds like an area.</summary>
    public static TextColumn? ByTitle(IReadOnlyList<TextColumn> columns) =>
        columns.FirstOrDefault(column =>
            Title().IsMatch(column.Name) && !column.Name.Contains("name", StringComparison.OrdinalIgnoreCase)
        ) ?? columns.FirstOrDefault(column => Title().IsMatch(column.Name));

    private static IEnumerable<StreetAreaGuess> Guesses(TextColumn column, List<NamedArea> level)
    {
        var codes = level.Select(area => area.Code).ToHashSet(StringComparer.Ordinal);
        var (name, rank) = (level[0].Level, level[0].Rank);
        foreach (var length in codes.Select(code => code.Length).Distinct().Prepend(0).Order())
        {
            var share = column.ShareOf(text => codes.Contains(length == 0 ? text : text.PadLeft(length, '0')));
            // One value everywhere that happens to be a key is no column of areas, where there are many.
            if (share >= Enough && (column.Distinct.Count > 1 || codes.Count == 1))
            {
                yield return new StreetAreaGuess(column, AreaText.Code, name, rank, length, share);
                break;
            }
        }

        var names = level.Select(area => area.Name).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (column.ShareOf(names.Contains) is >= Enough and var byName && (column.Distinct.Count > 1 || names.Count == 1))
        {
            yield return new StreetAreaGuess(column, AreaText.Name, name, rank, 0, byName);
        }
    }

    [GeneratedRegex(
        "gebiet|bezirk|stadtteil|ortsteil|viertel|quartier|raum|block|distrikt|region|zelle",
        RegexOptions.IgnoreCase
    )]
    private static partial Regex Title();
}
