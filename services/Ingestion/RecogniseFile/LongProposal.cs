using System.Text.RegularExpressions;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>One column holds the value, others say of what: which measure, which sex, which age.</summary>
internal static partial class LongProposal
{
    private const int MostTexts = 400;
    private const int MostMeasures = 200;

    /// <summary>The columns without which rows of the table say the same thing twice; empty where area and period suffice.</summary>
    public static IReadOnlyList<ColumnLook> Distinguishing(RecognisedTable table)
    {
        var chosen = new List<ColumnLook>();
        var twice = Repetitions(table, chosen);
        while (twice > 0 && chosen.Count < 6)
        {
            var best = Candidates(table)
                .Except(chosen)
                .Select(column => (Column: column, Left: Repetitions(table, [.. chosen, column])))
                .Where(pair => pair.Left < twice)
                .OrderBy(pair => pair.Left)
                .ThenBy(pair => pair.Column.Texts.All(CellKind.IsNumber))
                .ThenByDescending(pair => IsNamedAsMeasure(pair.Column))
                .ThenBy(pair => pair.Column.Texts.Count)
                .FirstOrDefault();
            if (best.Column is null)
            {
                break;
            }

            chosen.Add(best.Column);
            twice = best.Left;
        }

        return [.. chosen.OrderBy(column => column.Index)];
    }

    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(
        RecognisedTable table,
        IReadOnlyList<ColumnLook> distinguishing
    )
    {
        var value = table.Values[0];
        table.Used.Add(value);
        table.Used.UnionWith(distinguishing);
        var naming = distinguishing.Where(column => NamesMeasure(column)).ToArray();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var breakdowns = distinguishing
            .Except(naming)
            .Select(column => (Attribute: CategoryMaps.AttributeOf(column, taken), Column: column))
            .ToList();
        var profile = new ImportProfile
        {
            Layout = TableLayout.LongTable,
            ValueColumn = value.Reference,
            BreakdownColumns = breakdowns.ToDictionary(pair => pair.Attribute, pair => pair.Column.Reference),
            Categories = CategoryMaps.Of(breakdowns),
        };
        if (naming.Length == 0)
        {
            var name = SubjectOf(table, value);
            var code = Shortening.Of(name, "wert");
            return (profile with { Measure = code }, [MeasureGuess.Of(code, name, "", RecognisedTable.NumbersOf(value))]);
        }

        var (names, measures) =
            naming is [var only] && GroupedMeasures.Fits(only.Texts)
                ? GroupedMeasures.Of(
                    only.Texts,
                    SubjectOf(table, value),
                    text => NumbersOf(table, value, only, text),
                    table.Notes
                )
                : Measures(table, value, naming);
        return (
            profile with
            {
                MeasureColumn = new ColumnList([.. naming.Select(column => column.Reference)]),
                MeasureNames = names,
            },
            measures
        );
    }

    private static string SubjectOf(RecognisedTable table, ColumnLook value) =>
        value.Labels.Count > 0 && !IsPlain(value.Words) ? value.Name : table.Title;

    private static string[] NumbersOf(RecognisedTable table, ColumnLook value, ColumnLook naming, string text) =>
        [.. table.Shape.Data.Where(row => row[naming.Index] == text).Select(row => row[value.Index]).Where(CellKind.IsNumber)];

    private static (Dictionary<string, string> Names, List<MeasureDefinition> Measures) Measures(
        RecognisedTable table,
        ColumnLook value,
        ColumnLook[] naming
    )
    {
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        var measures = new List<MeasureDefinition>();
        var rows = table
            .Shape.Data.Where(row => row[value.Index].Length > 0)
            .GroupBy(row => string.Join('|', naming.Select(column => row[column.Index])))
            .Where(group => group.Key.Trim('|').Length > 0)
            .ToList();
        foreach (var group in rows.Take(MostMeasures))
        {
            var name = group.Key.Replace("|", " – ", StringComparison.Ordinal);
            var code = Shortening.Of(name, "messgroesse", codes);
            names[group.Key] = code;
            measures.Add(MeasureGuess.Of(code, name, "", [.. group.Select(row => row[value.Index]).Where(CellKind.IsNumber)]));
        }

        if (rows.Count > MostMeasures)
        {
            table.Notes.Add(
                new RecognitionNote(
                    "ask",
                    $"Die Tabelle nennt {rows.Count} Messgrößen; vorgeschlagen sind die ersten {MostMeasures}."
                )
            );
        }

        return (names, measures);
    }

    private static IEnumerable<ColumnLook> Candidates(RecognisedTable table) =>
        table.Columns.Where(column =>
            !column.IsEmpty
            && !column.IsConstant
            // Below a column per area each row has a label of its own.
            && (!column.IsUnique || table.HeaderAreas is not null)
            && column.Texts.Count <= MostTexts
            && column != table.Area?.Column
            && table.Period?.Columns.Contains(column) != true
            && !table.Values.Contains(column)
        );

    private static int Repetitions(RecognisedTable table, IReadOnlyList<ColumnLook> by)
    {
        int[] keys =
        [
            .. (table.Area is { } area ? [area.Column.Index] : Array.Empty<int>()),
            .. (table.Period?.Columns ?? []).Select(column => column.Index),
            .. by.Select(column => column.Index),
        ];
        var seen = new HashSet<string>(StringComparer.Ordinal);
        return table.Shape.Data.Count(row => !seen.Add(string.Join('\u001f', keys.Select(key => row[key]))));
    }

    /// <summary>Whether the column says what is counted, and not which part of it.</summary>
    private static bool NamesMeasure(ColumnLook column) =>
        // Groups that may overlap are no breakdown: their sum would count people twice.
        GroupedMeasures.Fits(column.Texts)
        || CategoryGuess.AttributeOf(column.Texts) is null
            && (Naming().IsMatch(column.Words) || !column.Texts.Any(CategoryGuess.IsTotal));

    /// <summary>Whether the title of the column says that it holds what is counted, and its texts are no groups of people.</summary>
    public static bool IsNamedAsMeasure(ColumnLook column) =>
        CategoryGuess.AttributeOf(column.Texts) is null
        && Naming().IsMatch(column.Words)
        && !column.Texts.Any(CategoryGuess.IsTotal);

    private static bool IsPlain(string words) =>
        words is "wert" or "value" or "anzahl" or "zahl" or "werte" or "betrag" or "summe";

    [GeneratedRegex(
        "merkmal|indikator|kennzahl|kennziffer|variable|messgr|measure|tabelle|zeile|position|bezeichnung|thema",
        RegexOptions.CultureInvariant,
        1000
    )]
    private static partial Regex Naming();
}
