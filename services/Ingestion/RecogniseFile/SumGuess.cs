using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.Tables;

namespace Sozialplanung.Ingestion.RecogniseFile;

/// <summary>
/// Columns that are the sum of columns beside each other, by their numbers: the rule is proposed, so that a file in which it does
/// not hold is not taken for right. Found also where some rows contradict; those are what it is for.
/// </summary>
internal static class SumGuess
{
    private const int MostColumns = 60;
    private const int FewestRows = 4;
    private const double LeastShare = 0.9;

    public static IReadOnlyList<CheckRule> Of(
        RecognisedTable table,
        ImportProfile profile,
        IReadOnlyList<MeasureDefinition> measures
    )
    {
        var columns = Columns(table, profile, measures);
        if (columns.Count is < 3 or > MostColumns)
        {
            return [];
        }

        var rules = new List<CheckRule>();
        foreach (var total in columns)
        {
            if (Parts(total, columns) is { } parts)
            {
                var names = string.Join(", ", parts.Select(part => $"„{part.Measure.NameOrCode()}“"));
                table.Notes.Add(
                    new RecognitionNote(
                        "likely",
                        $"„{total.Measure.NameOrCode()}“ ist die Summe von {names}. Das wird bei jeder Lieferung geprüft."
                    )
                );
                rules.Add(
                    new CheckRule
                    {
                        Left = total.Measure.Code,
                        Is = RuleComparison.Equal,
                        Right = string.Join(" + ", parts.Select(part => part.Measure.Code)),
                        Tolerance = profile.TotalsTolerance,
                    }
                );
            }
        }

        return rules;
    }

    /// <summary>Columns that hold a count as a whole, from left to right; NaN where a row has no number.</summary>
    private static List<(MeasureDefinition Measure, double[] Numbers)> Columns(
        RecognisedTable table,
        ImportProfile profile,
        IReadOnlyList<MeasureDefinition> measures
    )
    {
        var format = new NumberFormat(table.Numbers.Decimal[0], table.Numbers.Thousands is [var sign, ..] ? sign : '\0');
        return
        [
            .. table
                .Values.Select(column => (Column: column, Value: ValueOf(column, profile)))
                .Where(pair => pair.Value is { Breakdown.Length: 0 })
                .Select(pair => (pair.Column, Measure: measures.FirstOrDefault(one => one.Code == pair.Value!.Measure)))
                .Where(pair => pair.Measure is { Additive: true })
                .DistinctBy(pair => pair.Measure!.Code)
                .Select(pair =>
                    (pair.Measure!, table.Shape.Data.Select(row => Number(row, pair.Column.Index, format)).ToArray())
                ),
        ];
    }

    private static ValueColumn? ValueOf(ColumnLook column, ImportProfile profile) =>
        profile.Values.FirstOrDefault(value => value.Column == column.Reference);

    private static double Number(ExcerptRow row, int column, NumberFormat format) =>
        row.IsNumber(column) && NumberFormat.TryReadInvariant(row[column], out var typed) ? typed
        : format.TryRead(row[column], out var number) ? number
        : double.NaN;

    /// <summary>The longest run of at least two columns, each with something in it, that the total is the sum of.</summary>
    private static List<(MeasureDefinition Measure, double[] Numbers)>? Parts(
        (MeasureDefinition Measure, double[] Numbers) total,
        List<(MeasureDefinition Measure, double[] Numbers)> columns
    )
    {
        List<(MeasureDefinition Measure, double[] Numbers)>? best = null;
        for (var first = 0; first < columns.Count - 1; first++)
        {
            var sums = new double[total.Numbers.Length];
            for (var last = first; last < columns.Count && columns[last].Measure != total.Measure; last++)
            {
                for (var row = 0; row < sums.Length; row++)
                {
                    sums[row] += columns[last].Numbers[row];
                }

                var run = columns.GetRange(first, last - first + 1);
                if (
                    run.Count > Math.Max(1, best?.Count ?? 1)
                    && IsSum(total.Numbers, sums)
                    && run.TrueForAll(part => IsReal(part.Numbers, total.Numbers))
                )
                {
                    best = run;
                }
            }
        }

        return best;
    }

    private static bool IsSum(double[] total, double[] sums)
    {
        var (compared, equal) = (0, 0);
        for (var row = 0; row < total.Length; row++)
        {
            if (!double.IsNaN(total[row]) && !double.IsNaN(sums[row]))
            {
                compared++;
                equal += Math.Abs(total[row] - sums[row]) <= 1e-9 * Math.Abs(total[row]) ? 1 : 0;
            }
        }

        return compared >= FewestRows && equal >= LeastShare * compared;
    }

    /// <summary>A part is something and not all: columns of zeros and copies of the total add up by themselves.</summary>
    private static bool IsReal(double[] part, double[] total) =>
        part.Any(number => number > 0) && part.Zip(total).Any(pair => pair.First < pair.Second);
}
