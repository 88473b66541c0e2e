using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>A column per measure, or per age group or sex of one measure.</summary>
internal static class WideProposal
{
    public static (ImportProfile Profile, IReadOnlyList<MeasureDefinition> Measures) Of(
        RecognisedTable table,
        IReadOnlyList<(string Attribute, ColumnLook Column)> breakdowns
    )
    {
        var measures = new List<MeasureDefinition>();
        var values = new List<ValueColumn>();
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var parts = Parts(table);
        string? whole = null;
        MeasureDefinition? above = null;
        // One year in a title among others says when that column is from; only where columns differ by their years are these periods.
        var byPeriod = table.Values.Count(column => PeriodLabels.Of(column) is not null);
        var isByPeriod = table.Period is null && parts.Count == 0 && byPeriod > 0 && (byPeriod > 1 || table.Values.Count == 1);
        foreach (var column in table.Values.Where(column => !isByPeriod || PeriodLabels.Of(column) is not null))
        {
            table.Used.Add(column);
            if (isByPeriod && PeriodLabels.Of(column) is { } template)
            {
                AddByPeriod(table, column, template, values, measures, taken);
                continue;
            }

            var isTotal = parts.Count > 0 && CategoryGuess.IsTotal(column.Name);
            if (parts.TryGetValue(column, out var part) || isTotal)
            {
                whole ??= Whole(table, measures, taken, parts);
                values.Add(
                    new ValueColumn
                    {
                        Column = column.Reference,
                        Measure = whole,
                        Breakdown = part is null ? "" : $"{part.Attribute}={part.Category}",
                    }
                );
                continue;
            }

            var group = GroupWords.Of(column.Name);
            var name =
                group.IsOverlapping && above is not null
                    ? $"{above.Name}, {group.Word.ToLowerInvariant()} {group.Rest}"
                    : column.Name;
            var code = Shortening.Of(name, $"spalte_{column.Index + 1}", taken);
            var measure = MeasureGuess.Of(code, name, "", RecognisedTable.NumbersOf(column));
            measures.Add(
                group.IsOverlapping && measure.Additive && above is { Additive: true }
                    ? measure with
                    {
                        PartOf = above.Code,
                    }
                    : measure
            );
            above = group.HasWord ? above : measure;
            values.Add(new ValueColumn { Column = column.Reference, Measure = code });
        }

        var profile = new ImportProfile
        {
            Layout = TableLayout.Wide,
            Values = values,
            BreakdownColumns = breakdowns.ToDictionary(pair => pair.Attribute, pair => pair.Column.Reference),
            Categories = CategoryMaps.Of(breakdowns),
        };
        return (GroupedMeasures.WithoutOverlapping(profile, breakdowns, table.Notes), measures);
    }

    /// <summary>One measure for all columns that differ by the period in their labels only.</summary>
    private static void AddByPeriod(
        RecognisedTable table,
        ColumnLook column,
        string template,
        List<ValueColumn> values,
        List<MeasureDefinition> measures,
        HashSet<string> taken
    )
    {
        var reference = ColumnReference.Of(template);
        if (values.Exists(value => value.Column == reference))
        {
            return;
        }

        var name = template.Replace(PeriodColumn.Place, "", StringComparison.Ordinal).Trim(' ', '_', '-', '.', '(', ')');
        var code = Shortening.Of(name, "wert", taken);
        measures.Add(MeasureGuess.Of(code, name.Length > 0 ? name : table.Subject, "", RecognisedTable.NumbersOf(column)));
        values.Add(new ValueColumn { Column = reference, Measure = code });
    }

    /// <summary>The columns that are age groups or sexes of one measure; none where only one is.</summary>
    private static Dictionary<ColumnLook, CategoryGuess> Parts(RecognisedTable table)
    {
        var found = table
            .Values.Select(column =>
                (Column: column, Guess: column.Labels.Count == 0 ? null : CategoryGuess.Of(column.Labels[^1]))
            )
            .Where(pair => pair.Guess is not null)
            .ToList();
        var attribute = found.CountBy(pair => pair.Guess!.Attribute).OrderByDescending(pair => pair.Value).FirstOrDefault();
        var parts = found.Where(pair => pair.Guess!.Attribute == attribute.Key).ToList();
        return
            parts.Count >= 2
            && !GroupWords.HaveOverlappingAges(parts.Select(pair => pair.Column.Labels[^1]))
            && parts.Select(pair => pair.Guess!.Category).Distinct().Count() == parts.Count
            ? parts.ToDictionary(pair => pair.Column, pair => pair.Guess!)
            : [];
    }

    private static string Whole(
        RecognisedTable table,
        List<MeasureDefinition> measures,
        HashSet<string> taken,
        Dictionary<ColumnLook, CategoryGuess> parts
    )
    {
        // A column that says the same in every row often says what is counted.
        var named = table.Columns.FirstOrDefault(column =>
            column is { IsConstant: true, IsNumeric: false } && column.Words.Contains("merkmal", StringComparison.Ordinal)
        );
        var name = named?.Texts.First() ?? table.Subject;
        var code = Shortening.Of(name, "anzahl", taken);
        measures.Add(MeasureGuess.Of(code, name, "Personen", [.. parts.Keys.SelectMany(RecognisedTable.NumbersOf)]));
        table.Notes.Add(
            new RecognitionNote(
                "likely",
                $"{parts.Count} Spalten sind Gruppen nach {(parts.Values.First().Attribute == "alter" ? "Alter" : "Geschlecht oder Herkunft")}; sie werden eine Messgröße „{name}“ mit Gliederung."
            )
        );
        return code;
    }
}
