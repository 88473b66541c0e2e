using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Two periods of one measure with the same values everywhere: one of them is a copy of the other.</summary>
internal static class SamePeriods
{
    /// <summary>So many numbers, other than zero, do not agree by chance.</summary>
    public const int LeastNumbers = 4;

    public static void Check(ObservationBook book, DatasetDefinition definition, FindingList findings)
    {
        var periods = book.UsedPeriods();
        for (var i = 1; i < periods.Length; i++)
        {
            var (before, now) = (book.Periods.Number(periods[i - 1]), book.Periods.Number(periods[i]));
            foreach (
                var measure in book
                    .Cells.Where(cell => cell.Key.Period == now)
                    .GroupBy(cell => cell.Key.Measure)
                    .Where(measure =>
                        AreSame(
                            measure.Select(cell =>
                                (
                                    cell.Value.Value.NumberOrNull,
                                    book.Cells.TryGetValue(cell.Key with { Period = before }, out var earlier)
                                        ? earlier.Value.NumberOrNull
                                        : double.NaN
                                )
                            )
                        )
                    )
            )
            {
                Report(definition.Measures[measure.Key], periods[i - 1], periods[i], findings);
            }
        }
    }

    /// <summary>Whether all values agree, and enough of them are numbers other than zero, not all the same one.</summary>
    public static bool AreSame(IEnumerable<(double? Now, double? Before)> values)
    {
        var numbers = new List<double>();
        foreach (var (now, before) in values)
        {
            if (now != before)
            {
                return false;
            }

            if (now is { } number and not 0)
            {
                numbers.Add(number);
            }
        }

        return numbers.Count >= LeastNumbers && numbers.Distinct().Count() > 1;
    }

    public static void Report(MeasureDefinition measure, string before, string now, FindingList findings) =>
        findings.Warning(
            "same-values",
            $"„{measure.NameOrCode()}“ hat für {now} in allen Gebieten dieselben Werte wie für {before}. Wurde ein Zeitraum kopiert?"
        );
}
