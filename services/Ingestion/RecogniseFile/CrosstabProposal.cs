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
                    : HeaderMeanings.Of(
                        labels,
                        taken,
                        table.Shape.Header.Count == 1,
                        IsBelowOverlapping(table.Shape, line, columns)
                    );
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

        var grouped = rows.Where(pair => GroupedMeasures.Fits(pair.Column.Texts)).ToList();
        if (grouped is not [var only] || lines.Exists(line => line.Is == HeaderMeaning.Measure))
        {
            return WithMeasures(table, GroupedMeasures.WithoutOverlapping(profile, rows, table.Notes), columns, first);
        }

        var (names, measures) = GroupedMeasures.Of(
            only.Column.Texts,
            CommonLabel(table.Shape, columns) ?? table.Subject,
            text => [.. table.Shape.Data.Where(row => row[only.Column.Index] == text).SelectMany(row => NumbersIn(row, columns))],
            table.Notes
        );
        return (
            profile with
            {
                MeasureColumn = new ColumnList([only.Column.Reference]),
                MeasureNames = names,
                BreakdownColumns = profile
                    .BreakdownColumns.Where(pair => pair.Key != only.Attribute)
                    .ToDictionary(pair => pair.Key, pair => pair.Value),
                Categories = profile
                    .Categories.Where(pair => pair.Key != only.Attribute)
                    .ToDictionary(pair => pair.Key, pair => pair.Value),
            },
            measures
        );
    }

    private static IEnumerable<string> NumbersIn(ExcerptRow row, int[] columns) =>
        columns.Select(column => row[column]).Where(CellKind.IsNumber);

    /// <summary>Whether a line above says „darunter" or „und zwar" over some of the columns.</summary>
    private static bool IsBelowOverlapping(TableShape shape, int line, int[] columns) =>
        Enumerable.Range(0, line).Any(above => columns.Any(column => GroupWords.SaysOverlapping(shape.Label(above, column))));

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
            var name = WithWord(table.Shape, profile, group.First().Column, group.Key);
            names[group.Key] = Shortening.Of(name, "messgroesse", codes);
            measures.Add(MeasureOf(table, names[group.Key], name, group.Select(pair => pair.Column), unit));
        }

        return (profile with { MeasureNames = names }, measures);
    }

    /// <summary>The name in words, with the „und zwar" of a line that says nothing else.</summary>
    private static string WithWord(TableShape shape, ImportProfile profile, int column, string key)
    {
        var word = profile
            .HeaderLines.Select(
                (line, index) => line.Is == HeaderMeaning.Ignore ? shape.Label(index, column, isFilled: false) : ""
            )
            .FirstOrDefault(label => GroupWords.SaysOverlapping(label));
        var parts = key.Split('|');
        parts[^1] = word is null ? parts[^1] : $"{word.ToLowerInvariant()} {parts[^1]}";
        return string.Join(" – ", parts);
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
