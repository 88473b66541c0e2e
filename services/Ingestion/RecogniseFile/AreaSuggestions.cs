using Sozialplanung.Areas.Hierarchies;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>For each text that names no area, the area whose name is written most like it; and the kreisfreie Städte whose key is written in
/// another way, so that a person sees and corrects them.</summary>
internal static class AreaSuggestions
{
    private const int MostShown = 50;

    public static IReadOnlyList<UnknownArea> Of(
        AreaGuess? guess,
        IReadOnlyCollection<string> skipped,
        AreaDirectory areas,
        RecognisedTable table
    )
    {
        if (guess is null)
        {
            return [];
        }

        UnknownArea[] towns =
        [
            .. guess
                .Towns.Take(MostShown)
                .Select(pair => new UnknownArea(pair.Key, pair.Value, areas[areas.Find(pair.Value)].Name)),
        ];
        if (guess.IsOfLargerCountry)
        {
            return towns;
        }

        var names = areas.OfLevel(guess.Level).Select(area => (Area: areas[area], Name: Plain(areas[area].Name))).ToArray();
        return
        [
            .. towns,
            .. guess
                .Unknown.Where(text => !skipped.Contains(text))
                .Take(MostShown)
                .Select(text =>
                {
                    if (NamedBeside(text, guess, areas, table) is { } beside)
                    {
                        return new UnknownArea(text, beside.Code, beside.Name);
                    }

                    var plain = Plain(text);
                    var near = names
                        .Select(entry => (entry.Area, Distance: Distance(plain, entry.Name)))
                        .OrderBy(entry => entry.Distance)
                        .FirstOrDefault();
                    return near.Area is not null && near.Distance <= Math.Max(1, plain.Length / 4)
                        ? new UnknownArea(text, near.Area.Code, near.Area.Name)
                        : new UnknownArea(text, null, null);
                }),
        ];
    }

    /// <summary>The one area that another column of the same row calls by its name: „001" stands beside „Innenstadt".</summary>
    private static Area? NamedBeside(string text, AreaGuess guess, AreaDirectory areas, RecognisedTable table)
    {
        if (guess.By != AreaKey.Code || table.Shape.Data.FirstOrDefault(row => row[guess.Column.Index] == text) is not { } found)
        {
            return null;
        }

        int[] named =
        [
            .. found
                .Cells.Where((cell, index) => index != guess.Column.Index && cell.Length > 2 && cell.Any(char.IsLetter))
                .SelectMany(cell => Enumerable.Range(0, areas.Count).Where(area => Plain(areas[area].Name) == Plain(cell)))
                .Distinct(),
        ];
        return named is [var only] ? areas[only] : null;
    }

    private static string Plain(string text) => Shortening.Of(text, "x").Replace("_", "", StringComparison.Ordinal);

    /// <summary>Letters to add, drop or change (Levenshtein).</summary>
    private static int Distance(string left, string right)
    {
        var row = Enumerable.Range(0, right.Length + 1).ToArray();
        for (var i = 1; i <= left.Length; i++)
        {
            var corner = row[0];
            row[0] = i;
            for (var j = 1; j <= right.Length; j++)
            {
                var above = row[j];
                row[j] = Math.Min(Math.Min(above, row[j - 1]) + 1, corner + (left[i - 1] == right[j - 1] ? 0 : 1));
                corner = above;
            }
        }

        return row[^1];
    }
}
