using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

// Longer than 250 lines: what speaks for a column and what against it is read together.
namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Which column says the area, and of which level.</summary>
internal sealed partial record AreaGuess
{
    private const int MostTexts = 20_000;
    private const int MostLaender = 10;

    public required ColumnLook Column { get; init; }

    public required AreaKey By { get; init; }

    public required string Level { get; init; }

    public int Pad { get; init; }

    public bool IsArs { get; init; }

    /// <summary>The texts that name an area of our division.</summary>
    public required int Known { get; init; }

    /// <summary>The texts that name none.</summary>
    public required IReadOnlyList<string> Unknown { get; init; }

    /// <summary>The texts that name areas below those of the level: a town among Kreise.</summary>
    public IReadOnlyList<string> Finer { get; init; } = [];

    /// <summary>The texts that mean a kreisfreie Stadt which the division writes in another way, with its key there.</summary>
    public IReadOnlyDictionary<string, string> Towns { get; init; } = new Dictionary<string, string>();

    /// <summary>Share of the areas of the level that the column names.</summary>
    public required double Coverage { get; init; }

    /// <summary>Whether most of the table is about areas elsewhere: a table of the whole country.</summary>
    public bool IsOfLargerCountry =>
        Known > 0
        && ((Known < Unknown.Count && (Unknown.Count >= 20 || (IsOfOfficialKeys && Unknown.Count >= 10))) || IsOfWholeCountry);

    /// <summary>Whether it lists all of Germany by official keys, with those of former areas and of levels that a division need not
    /// have.</summary>
    public bool IsOfWholeCountry => Known > 0 && Unknown.Count >= 10 && IsOfOfficialKeys && HasMostLaender;

    private bool HasMostLaender =>
        Column.Texts.Where(text => char.IsAsciiDigit(text[0])).Select(text => text[..2]).Distinct().Count() >= MostLaender;

    /// <summary>Whether nearly all texts are keys of the Länder, Kreise or municipalities (AGS, ARS).</summary>
    public bool IsOfOfficialKeys =>
        By == AreaKey.Code
        && Column.Texts.Count >= 10
        && HasZerosInFront
        && Column.ShareOf(text => text is "DG" || IsOfOfficialLength(text)) >= 0.9;

    /// <summary>Whether the column is mostly about areas we know.</summary>
    private bool IsOfOurAreas => Share >= 0.5;

    /// <summary>Whether it names most of our areas among many others, as a table of the whole country does. Such keys have zeros in
    /// front or one length; numbers of people have neither.</summary>
    private bool IsOfAreasElsewhere =>
        Coverage >= 0.5
        && (
            By == AreaKey.Name
                ? Known >= 2
                : IsOfKnownLength && (IsOfOfficialKeys || (Known >= 2 && (IsOfOneLength || HasZerosInFront)))
        );

    /// <summary>Whether the column is one of values that happen to be keys as well: fractions, what is called a number, and a few
    /// small numbers (classes, counts) under a title that names no key.</summary>
    private bool IsOfValues =>
        By == AreaKey.Code
        && (
            Column.Texts.Any(HasFraction)
            || ValueWords().IsMatch(Column.Words)
            || (
                Coverage < 1
                && Column.Labels.Count > 0
                && Column.Texts.All(IsSmall)
                && !AreaWords().IsMatch(Column.Words)
                && !RecognisedTable.IsKey(Column)
            )
        );

    /// <summary>Whether most keys are as long as those of our areas among them: in a table of Kreise the Land and a town that stand
    /// there as well are not what it is about.</summary>
    private bool IsOfKnownLength =>
        // A kreisfreie Stadt stands in tables of Kreise and of Gemeinden, in those with a short key among long ones.
        Towns.Count > 0
        || Column.Texts.CountBy(text => text.Length).MaxBy(pair => pair.Value).Key is var usual
            && Column.Texts.Except(Unknown).Any(text => text.Length == usual);

    private bool IsOfOneLength => Column.Texts.CountBy(text => text.Length).Max(pair => pair.Value) >= 0.9 * Column.Texts.Count;

    private bool HasZerosInFront => Column.Texts.Any(text => text is ['0', _, ..]);

    public double Share => Known + Unknown.Count == 0 ? 0 : (double)Known / (Known + Unknown.Count);

    /// <summary>The best guess; null where no column names areas we know.</summary>
    public static AreaGuess? Best(IReadOnlyList<ColumnLook> columns, AreaDirectory areas)
    {
        if (areas.Count == 0)
        {
            return null;
        }

        var longest = Enumerable.Range(0, areas.Count).Max(area => areas[area].Code.Length);
        return columns
            .Where(column => !column.IsEmpty && column.Texts.Count <= MostTexts)
            .SelectMany(column => Guesses(column, areas, longest))
            .Where(guess => guess.Known > 0 && (guess.IsOfOurAreas || guess.IsOfAreasElsewhere) && !guess.IsOfValues)
            // A column of many numbers hits every short key by chance; one that says little but our areas does not.
            .OrderByDescending(guess => guess.IsOfOurAreas)
            .ThenByDescending(guess => Math.Round(Math.Max(guess.Share, guess.Coverage), 1))
            .ThenByDescending(guess => guess.Known)
            .ThenBy(guess => guess.By)
            .ThenBy(guess => guess.IsArs || guess.Pad > 0)
            .ThenBy(guess => guess.Column.Index)
            .FirstOrDefault();
    }

    /// <summary>Where no text is an area we know: the column that is called like one or holds official keys; null where none is.</summary>
    public static AreaGuess? ByLabel(IReadOnlyList<ColumnLook> columns) =>
        columns
            .Where(column =>
                !column.IsEmpty
                && column.Texts.Count > 1
                && (
                    AreaWords().IsMatch(column.Words)
                    || HoldsOfficialKeys(column)
                    || FlatGenesisProposal.IsOfPlaces(column, columns)
                )
            )
            .OrderByDescending(column => column.IsWhole)
            .Select(column => new AreaGuess
            {
                Column = column,
                By = column.IsWhole ? AreaKey.Code : AreaKey.Name,
                Level = "",
                Known = 0,
                Unknown = [.. column.Texts],
                Coverage = 0,
            })
            .FirstOrDefault();

    // Of Länder (with the country), Kreise, or Gemeinden: with zeros in front, as no number has them.
    private static bool HoldsOfficialKeys(ColumnLook column) =>
        column.Texts.Count >= 10
        && column.Texts.Any(text => text is ['0', _, _, ..])
        && column.ShareOf(text => text is "DG" || IsOfOfficialLength(text)) >= 0.9;

    private static IEnumerable<AreaGuess> Guesses(ColumnLook column, AreaDirectory areas, int longest)
    {
        yield return ByKey(column, areas, 0, isArs: false);
        if (column.IsWhole && column.Texts.Any(text => text.Length < longest))
        {
            foreach (var pad in Lengths(areas).Where(length => length <= longest))
            {
                yield return ByKey(column, areas, pad, isArs: false);
            }
        }

        if (column.Texts.Any(text => text.Length is 11 or 12))
        {
            yield return ByKey(column, areas, 0, isArs: true);
        }

        if (column.ValueShare < 0.5)
        {
            foreach (var level in Levels(areas))
            {
                yield return Count(column, areas, text => areas.FindByName(level, text).FirstOrDefault(-1)) with
                {
                    By = AreaKey.Name,
                };
            }
        }
    }

    private static AreaGuess ByKey(ColumnLook column, AreaDirectory areas, int pad, bool isArs) =>
        Count(column, areas, text => areas.Find(KeyOf(text, pad, isArs)), text => KeyOf(text, pad, isArs)) with
        {
            Pad = pad,
            IsArs = isArs,
        };

    private static string KeyOf(string text, int pad, bool isArs)
    {
        var key = NumericKey.Plain(text, isNumber: false) ?? text;
        key = isArs && key.Length == 11 ? $"0{key}" : key;
        return (isArs && key.Length == 12 ? key[..5] + key[9..] : key).PadLeft(pad, '0');
    }

    private static AreaGuess Count(
        ColumnLook column,
        AreaDirectory areas,
        Func<string, int> find,
        Func<string, string>? keyOf = null
    )
    {
        var named = column.Texts.Select(text => (Text: text, Area: find(text))).ToList();
        var found = named.Where(pair => pair.Area >= 0).Select(pair => pair.Area).ToHashSet();
        var towns = keyOf is null ? [] : TownKeys.In(named.Where(pair => pair.Area < 0), found, keyOf, areas, null);
        found.UnionWith(towns.Values);
        // The level most of them have; rows of larger areas are its totals.
        var level = found.CountBy(area => areas[area].Level).OrderByDescending(pair => pair.Value).FirstOrDefault();
        if (keyOf is not null && level.Key is not null)
        {
            // Where the division has the town twice, as a Kreis and as the Gemeinde in it, the one of the level is meant.
            var others = TownKeys.In(
                named.Where(pair => pair.Area >= 0 && areas[pair.Area].Level != level.Key),
                found,
                keyOf,
                areas,
                level.Key
            );
            foreach (var (text, area) in others)
            {
                towns[text] = area;
            }
        }

        return new AreaGuess
        {
            Column = column,
            By = AreaKey.Code,
            Level = level.Key ?? "",
            Known = found.Count,
            Unknown = [.. named.Where(pair => pair.Area < 0 && !towns.ContainsKey(pair.Text)).Select(pair => pair.Text)],
            Finer =
            [
                .. named
                    .Where(pair => pair.Area >= 0 && !towns.ContainsKey(pair.Text) && IsBelow(areas, pair.Area, level.Key))
                    .Select(pair => pair.Text),
            ],
            Towns = towns.ToDictionary(pair => pair.Key, pair => areas[pair.Value].Code),
            Coverage =
                found.Count == 0
                    ? 0
                    : (double)found.Concat(towns.Values).Distinct().Count(area => areas[area].Level == level.Key)
                        / areas.OfLevel(level.Key!).Count(),
        };
    }

    private static bool IsBelow(AreaDirectory areas, int area, string? level)
    {
        for (var depth = 0; depth < 20 && areas[area].Parent is { } parent && areas.Find(parent) is var above and >= 0; depth++)
        {
            if (areas[above].Level == level)
            {
                return true;
            }

            area = above;
        }

        return false;
    }

    private static IEnumerable<int> Lengths(AreaDirectory areas) =>
        Enumerable.Range(0, areas.Count).Select(area => areas[area].Code.Length).Distinct().Order();

    private static IEnumerable<string> Levels(AreaDirectory areas) =>
        Enumerable.Range(0, areas.Count).Select(area => areas[area].Level).Distinct();

    // Länder, Regierungsbezirke, Kreise, Gemeinden, Regionalschlüssel; from 7 on also Gemeindeverbände and Gemeinden in them, which the
    // Regionaldatenbank numbers so: 0713101, 0713100007, 03151401002.
    private static bool IsOfOfficialLength(string text) =>
        text.Length is 2 or 3 or 5 or (>= 7 and <= 12) && text.All(char.IsAsciiDigit);

    private static bool IsSmall(string text) => (NumericKey.Plain(text, isNumber: false) ?? text).Length <= 2;

    // 101.0 is a key that a program took for a number, 101.5 is none.
    private static bool HasFraction(string text) =>
        text.IndexOfAny(['.', ',']) is var sign and >= 0
        && CellKind.IsNumber(text)
        && text.AsSpan(sign + 1).ContainsAnyInRange('1', '9')
        && text.Length - sign - 1 != 3;

    [GeneratedRegex(
        @"(^|[\s_/.-])(zahl|anzahl|wert|werte|value|betrag|summe|insgesamt|gesamt|einwohner|personen|prozent|anteil|quote|index)($|[\s_/.-])",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex ValueWords();

    [GeneratedRegex(
        @"(^|[\s_/.-])(id|ags|ars|gebiet|gebietsname|raum|sozialraum|stadtteile?|stadtbezirk|bezirk|bez|ortsteil|quartier|viertel|gemeinde|kreis|plr|planungsraum|kennziffer)($|[\s_/.-])|stadtteil|bezirks?nummer|raum_?id",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex AreaWords();
}
