using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>Several header lines, or years above the columns, together say what a column holds.</summary>
internal static class CrosstabProposal
{
    /// <summary>Whether the header is more than one label per column.</summary>
    public static bool Fits(RecognisedTable table) =>
        table.Values.Count > 0
        && (
            table.Shape.Header.Count > 1
            || table.HeaderAreas is not null
            || (
                table.Shape.Header.Count == 1
                && table.Values.Count > 1
                && table.Values.All(column => HeaderMeanings.IsTime(table.Shape.Label(0, column.Index)))
            )
        );

    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(
        RecognisedTable table,
        IReadOnlyList<ColumnLook> distinguishing
    )
    {
        var first = table.Values.Min(column => column.Index);
        int[] columns =
        [
            .. table.Columns.Where(column => column.Index >= first && !column.IsEmpty).Select(column => column.Index),
        ];
        table.Used.UnionWith(table.Values);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var lines = new List<HeaderLine>();
        var rows = distinguishing
            .Where(column => column.Index < first)
            .Select(column => (Attribute: CategoryMaps.AttributeOf(column, taken), Column: column))
            .ToList();
        table.Used.UnionWith(rows.Select(pair => pair.Column));
        var categories = rows.Select(pair => (pair.Attribute, (IEnumerable<string>)pair.Column.Texts)).ToList();
        IReadOnlyList<string>? periods = null;
        for (var line = 0; line < table.Shape.Header.Count; line++)
        {
            var isFilled = HeaderMeanings.IsFilled(table.Shape, line, columns);
            var labels = columns.Select(column => LabelOf(table.Shape, line, column, isFilled, first)).ToArray();
            var meaning =
                table.HeaderAreas?.Line == line
                    ? new HeaderLine { Is = HeaderMeaning.Area }
                    : HeaderMeanings.Of(labels, taken, table.Shape.Header.Count == 1);
            lines.Add(meaning with { Fill = isFilled && meaning.Is != HeaderMeaning.Ignore });
            if (meaning.Is == HeaderMeaning.Period)
            {
                periods = [.. labels.Distinct()];
            }
            else if (meaning.Is == HeaderMeaning.Breakdown)
            {
                categories.Add((meaning.Attribute!, labels));
            }
        }

        var profile = new ImportProfile
        {
            Layout = TableLayout.Crosstab,
            FirstValueColumn = first + 1,
            HeaderLines = lines,
            BreakdownColumns = rows.ToDictionary(pair => pair.Attribute, pair => pair.Column.Reference),
            Categories = CategoryMaps.Of(categories),
            OtherMeasures = columns.Any(column => !table.Values.Any(value => value.Index == column))
                ? Leftover.Skip
                : Leftover.Reject,
        };
        if (lines.Exists(line => line.Is == HeaderMeaning.Month))
        {
            profile = profile with { Period = (table.Period?.Source ?? new PeriodSource()) with { As = PeriodKind.Month } };
        }
        else if (periods is not null)
        {
            profile = profile with { Period = new PeriodSource { As = PeriodGuess.KindOf(periods) } };
        }

        return WithMeasures(table, profile, columns, first);
    }

    private static (ImportProfile, IReadOnlyList<MeasureDefinition>) WithMeasures(
        RecognisedTable table,
        ImportProfile profile,
        int[] columns,
        int first
    )
    {
        var unit = UnitLine(table, columns);
        var byName = columns
            .Where(column => table.Values.Any(value => value.Index == column))
            .Select(column => (Column: column, Name: NameOf(table.Shape, profile, column, first)))
            .GroupBy(pair => pair.Name)
            .ToList();
        var codes = new HashSet<string>(StringComparer.Ordinal);
        if (byName is [{ Key: "" } only])
        {
            var name = CommonLabel(table.Shape, columns) ?? table.Subject;
            var code = Shortening.Of(name, "messgroesse", codes);
            return (profile with { Measure = code }, [MeasureOf(table, code, name, only.Select(pair => pair.Column), unit)]);
        }

        var names = new Dictionary<string, string>();
        var measures = new List<MeasureDefinition>();
        foreach (var group in byName.Where(group => group.Key.Length > 0))
        {
            var name = group.Key.Replace("|", " – ", StringComparison.Ordinal);
            names[group.Key] = Shortening.Of(name, "messgroesse", codes);
            measures.Add(MeasureOf(table, names[group.Key], name, group.Select(pair => pair.Column), unit));
        }

        return (profile with { MeasureNames = names }, measures);
    }

    private static MeasureDefinition MeasureOf(
        RecognisedTable table,
        string code,
        string name,
        IEnumerable<int> columns,
        int unitLine
    )
    {
        int[] all = [.. columns];
        var unit = unitLine < 0 ? "" : table.Shape.Label(unitLine, all[0], isFilled: true);
        return MeasureGuess.Of(code, name, unit, [.. all.SelectMany(column => RecognisedTable.NumbersOf(table.Columns[column]))]);
    }

    private static string NameOf(TableShape shape, ImportProfile profile, int column, int first) =>
        string.Join(
            '|',
            profile
                .HeaderLines.Select(
                    (line, index) => line.Is == HeaderMeaning.Measure ? LabelOf(shape, index, column, line.Fill, first) : ""
                )
                .Where(label => label.Length > 0)
        );

    private static string LabelOf(TableShape shape, int line, int column, bool isFilled, int first)
    {
        while (isFilled && column > first && shape.Label(line, column).Length == 0)
        {
            column--;
        }

        return shape.Label(line, column);
    }

    private static int UnitLine(RecognisedTable table, int[] columns)
    {
        for (var line = table.Shape.Header.Count - 1; line >= 0; line--)
        {
            var labels = columns.Select(column => table.Shape.Label(line, column)).Where(label => label.Length > 0).ToArray();
            if (labels.Length > 0 && Array.TrueForAll(labels, HeaderMeanings.IsUnit))
            {
                return line;
            }
        }

        return -1;
    }

    /// <summary>A label that all columns share says what is counted.</summary>
    private static string? CommonLabel(TableShape shape, int[] columns) =>
        Enumerable
            .Range(0, shape.Header.Count)
            .Select(line => columns.Select(column => shape.Label(line, column)).Distinct().ToArray())
            .FirstOrDefault(labels =>
                labels is [{ Length: > 3 } label]
                && !HeaderMeanings.IsUnit(label)
                && !CellKind.IsPeriod(label)
                && CategoryGuess.Of(label) is null
                && !HeaderMeanings.IsHeading(label)
            )
            ?[0];
}
