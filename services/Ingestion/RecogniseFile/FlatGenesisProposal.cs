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
        var (naming, names, measures) = Measures(table, value);
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
            },
            measures
        );
    }

    private static (ColumnLook[] Naming, Dictionary<string, string> Names, List<MeasureDefinition> Measures) Measures(
        RecognisedTable table,
        ColumnLook value
    )
    {
        var (code, label, unit) = (
            Find(table, "value_variable_code")!,
            Find(table, "value_variable_label") ?? Find(table, "value_variable_code")!,
            Find(table, "value_unit")!
        );
        // Of a table of the whole country only what it says of our areas is ours to describe.
        var elsewhere = table.Area is { IsOfLargerCountry: true } area ? area.Unknown.ToHashSet(StringComparer.Ordinal) : [];
        var rows = table.Shape.Data.Where(row => elsewhere.Count == 0 || !elsewhere.Contains(row[table.Area!.Column.Index]));
        var groups = rows.GroupBy(row => (Code: row[code.Index], Unit: row[unit.Index])).ToList();
        // The same thing counted and in percent has one code and two units.
        var hasUnits = groups.Select(group => group.Key.Code).Distinct().Count() < groups.Count;
        ColumnLook[] naming = hasUnits ? [code, unit] : [code];
        table.Used.UnionWith(naming);
        table.Used.Add(value);
        var codes = new HashSet<string>(StringComparer.Ordinal);
        var names = new Dictionary<string, string>();
        var measures = new List<MeasureDefinition>();
        foreach (var group in groups)
        {
            var name = group.First()[label.Index];
            var shown = hasUnits && group.Key.Unit == "%" ? $"{name} (Anteil)" : name;
            var shortName = Shortening.Of(shown, "messgroesse", codes);
            names[hasUnits ? $"{group.Key.Code}|{group.Key.Unit}" : group.Key.Code] = shortName;
            measures.Add(
                MeasureGuess.Of(
                    shortName,
                    shown,
                    group.Key.Unit,
                    [.. group.Select(row => row[value.Index]).Where(CellKind.IsNumber).Take(500)]
                )
            );
        }

        return (naming, names, measures);
    }

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
