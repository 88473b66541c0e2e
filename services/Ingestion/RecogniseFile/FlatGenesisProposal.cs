using System.Globalization;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// The flat format of GENESIS-Online, Regionaldatenbank and Zensusdatenbank (ffcsv): one row per value, each dimension in four
/// columns.
/// </summary>
internal static class FlatGenesisProposal
{
    private static readonly string[] _signature =
    [
        "statistics_code",
        "time",
        "1_variable_code",
        "value",
        "value_unit",
        "value_variable_code",
    ];

    public static bool Fits(RecognisedTable table) =>
        table.Shape.Data.Count > 0 && Array.TrueForAll(_signature, label => Find(table, label) is not null);

    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(RecognisedTable table)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var breakdowns = new List<(string Attribute, ColumnLook Column)>();
        for (var dimension = 1; Find(table, Part(dimension, "code")) is { } code; dimension++)
        {
            if (Find(table, Part(dimension, "attribute_label")) is not { } texts)
            {
                continue;
            }

            var isArea = table.Area?.Column.Words.StartsWith($"{dimension}_", StringComparison.Ordinal) == true;
            if (!isArea && IsPlace(code))
            {
                continue;
            }

            if (!isArea)
            {
                table.Used.Add(texts);
                breakdowns.Add((AttributeOf(table, dimension, texts, taken), texts));
            }
        }

        var value = Find(table, "value")!;
        var units = NamingOf(table);
        var columns = breakdowns.ConvertAll(pair => pair.Column);
        var overlapping = OverlappingColumns.Of(table, value, units, columns);
        var isTwice = OverlappingColumns.HasSameRowsTwice(table, value, units, columns);
        breakdowns.RemoveAll(pair => overlapping.Contains(pair.Column));
        Note(table, overlapping, isTwice);
        var (naming, names, measures) = Measures(table, value, units, overlapping);
        return (
            new ImportProfile
            {
                Layout = TableLayout.LongTable,
                ValueColumn = value.Reference,
                QualityColumn = Find(table, "value_q")?.Reference,
                MeasureColumn = new ColumnList([.. naming.Select(column => column.Reference)]),
                MeasureNames = names,
                BreakdownColumns = breakdowns.ToDictionary(pair => pair.Attribute, pair => pair.Column.Reference),
                Categories = CategoryMaps.Of(breakdowns),
                Duplicates = isTwice ? Combination.Once : Combination.Reject,
            },
            measures
        );
    }

    private static void Note(RecognisedTable table, IReadOnlyList<ColumnLook> overlapping, bool isTwice)
    {
        foreach (var column in overlapping)
        {
            table.Notes.Add(GroupedMeasures.Note([.. column.Texts.Where(text => !CategoryGuess.IsTotal(text))]));
        }

        if (isTwice)
        {
            table.Notes.Add(
                new RecognitionNote(
                    "likely",
                    "Manche Zeilen stehen doppelt da, mit demselben Wert: Sie zählen einmal. Ein anderer Wert wäre ein Fehler."
                )
            );
        }
    }

    /// <summary>The columns that say what is counted: the same thing counted and in percent has one code and two units.</summary>
    private static ColumnLook[] NamingOf(RecognisedTable table)
    {
        var (code, unit) = (Find(table, "value_variable_code")!, Find(table, "value_unit")!);
        var pairs = Ours(table).Select(row => (Code: row[code.Index], Unit: row[unit.Index])).Distinct().ToList();
        return pairs.DistinctBy(pair => pair.Code).Count() < pairs.Count ? [code, unit] : [code];
    }

    /// <summary>Of a table of the whole country only what it says of our areas is ours to describe.</summary>
    private static IEnumerable<ExcerptRow> Ours(RecognisedTable table)
    {
        var elsewhere = table.Area is { IsOfLargerCountry: true } area ? area.Unknown.ToHashSet(StringComparer.Ordinal) : [];
        return table.Shape.Data.Where(row => elsewhere.Count == 0 || !elsewhere.Contains(row[table.Area!.Column.Index]));
    }

    private static (ColumnLook[] Naming, Dictionary<string, string> Names, List<MeasureDefinition> Measures) Measures(
        RecognisedTable table,
        ColumnLook value,
        ColumnLook[] units,
        IReadOnlyList<ColumnLook> groupColumns
    )
    {
        var label = Find(table, "value_variable_label") ?? Find(table, "value_variable_code")!;
        var unit = Find(table, "value_unit")!;
        ColumnLook[] naming = [.. units, .. groupColumns];
        table.Used.UnionWith(naming);
        table.Used.Add(value);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        var measures = new List<MeasureDefinition>();
        // The whole before its groups.
        var groups = Ours(table)
            .GroupBy(row => string.Join('|', naming.Select(column => row[column.Index])))
            .OrderBy(group => GroupsOf(group.First(), groupColumns).Length > 0);
        foreach (var group in groups)
        {
            var row = group.First();
            var whole = units.Length > 1 && row[unit.Index] == "%" ? $"{row[label.Index]} (Anteil)" : row[label.Index];
            var groupNames = GroupsOf(row, groupColumns);
            var name = groupNames.Length == 0 ? whole : $"{whole}, {groupNames}";
            names[group.Key] = Shortening.Of(name, "messgroesse", codes);
            measures.Add(
                MeasureGuess.Of(
                    names[group.Key],
                    name,
                    row[unit.Index],
                    [.. group.Select(one => one[value.Index]).Where(CellKind.IsNumber).Take(500)]
                )
            );
        }

        return (naming, names, measures);
    }

    private static string GroupsOf(ExcerptRow row, IReadOnlyList<ColumnLook> columns) =>
        string.Join(", ", columns.Select(column => row[column.Index]).Where(text => !CategoryGuess.IsTotal(text)));

    private static string AttributeOf(RecognisedTable table, int dimension, ColumnLook texts, HashSet<string> taken) =>
        CategoryGuess.AttributeOf(texts.Texts) is { } known && taken.Add(known)
            ? known
            : Shortening.Of(Find(table, Part(dimension, "label"))?.Texts.FirstOrDefault() ?? "", "gruppe", taken);

    /// <summary>Whether the column holds the keys of a dimension of places smaller than the country.</summary>
    public static bool IsOfPlaces(ColumnLook column, IReadOnlyList<ColumnLook> columns) =>
        column.Words.EndsWith("_variable_attribute_code", StringComparison.Ordinal)
        && columns.FirstOrDefault(other =>
            other.Words == column.Words.Replace("_attribute_code", "_code", StringComparison.Ordinal)
        )
            is { IsEmpty: false } code
        && IsPlace(code);

    /// <summary>A dimension of places that are not ours, or always the same: it says nothing of a part.</summary>
    private static bool IsPlace(ColumnLook code) =>
        code.Texts.All(text =>
            text is "DINSG" or "DLAND" or "KREISE" or "REGBEZ" or "GEMEIN" or "REGATL"
            || text.StartsWith("GEO", StringComparison.Ordinal)
        );

    private static string Part(int dimension, string part) =>
        string.Create(CultureInfo.InvariantCulture, $"{dimension}_variable_{part}");

    private static ColumnLook? Find(RecognisedTable table, string label) =>
        table.Columns.FirstOrDefault(column => column.Words == label);
}
