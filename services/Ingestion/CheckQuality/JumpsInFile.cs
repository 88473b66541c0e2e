using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// A decimal sign in the wrong place makes ten of one. Noticed where an area jumps so between two periods of one file, and among
/// finished figures, which lie near each other, where one area stands alone.
/// </summary>
internal static class JumpsInFile
{
    private const double Jump = 8;
    private const double Alone = 4;
    private const double SmallestCount = 20;
    private const int LeastAreas = 5;
    private const int Shown = 20;
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        foreach (
            var (text, line) in BetweenPeriods(book, definition, areas)
                .Concat(AmongAreas(book, definition, areas))
                .OrderBy(jump => jump.Line)
                .Take(Shown)
        )
        {
            findings.Warning("jump-by-ten", $"{text()} Steht das Komma richtig?", line > 0 ? line : null);
        }
    }

    private static IEnumerable<(Func<string> Text, long Line)> BetweenPeriods(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas
    )
    {
        var periods = book.UsedPeriods();
        var before = Enumerable
            .Range(1, Math.Max(0, periods.Length - 1))
            .ToDictionary(i => book.Periods.Number(periods[i]), i => book.Periods.Number(periods[i - 1]));
        foreach (var (key, cell) in book.Cells)
        {
            if (
                cell.Value.HasNumber
                && before.TryGetValue(key.Period, out var previous)
                && book.Cells.TryGetValue(key with { Period = previous }, out var earlier)
                && earlier.Value.HasNumber
                && IsJump(earlier.Value.Number, cell.Value.Number, definition.Measures[key.Measure].Additive)
            )
            {
                // Most are too many to be shown, and are never written.
                yield return (
                    () =>
                        $"{areas[key.Area].Name}: „{definition.Measures[key.Measure].NameOrCode()}“ springt von {Number(earlier.Value.Number)} ({book.Periods[previous]}) auf {Number(cell.Value.Number)} ({book.Periods[key.Period]}).",
                    cell.Line
                );
            }
        }
    }

    private static IEnumerable<(Func<string> Text, long Line)> AmongAreas(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas
    )
    {
        var figures = book
            .Cells.Where(cell =>
                definition.Measures[cell.Key.Measure] is { Additive: false, MayBeNegative: false }
                && cell.Value.Value is { HasNumber: true, Number: > 0 }
            )
            .GroupBy(cell => (cell.Key.Measure, cell.Key.Period, cell.Key.Breakdown));
        foreach (var group in figures)
        {
            var ordered = group.OrderBy(cell => cell.Value.Value.Number).ToArray();
            if (ordered.Length >= LeastAreas)
            {
                var median = ordered[ordered.Length / 2].Value.Value.Number;
                var (lowest, highest) = (ordered[0], ordered[^1]);
                if (
                    highest.Value.Value.Number >= Jump * median
                    && highest.Value.Value.Number >= Alone * ordered[^2].Value.Value.Number
                )
                {
                    yield return (() => Outlier(highest, median), highest.Value.Line);
                }

                if (
                    lowest.Value.Value.Number * Jump <= median
                    && lowest.Value.Value.Number * Alone <= ordered[1].Value.Value.Number
                )
                {
                    yield return (() => Outlier(lowest, median), lowest.Value.Line);
                }
            }
        }

        string Outlier(KeyValuePair<ObservationKey, ObservedCell> cell, double median) =>
            $"{areas[cell.Key.Area].Name}: „{definition.Measures[cell.Key.Measure].NameOrCode()}“ ist {Number(cell.Value.Value.Number)} ({book.Periods[cell.Key.Period]}), in der Mitte der Gebiete liegt {Number(median)}.";
    }

    private static bool IsJump(double before, double now, bool isCount) =>
        before > 0
        && now > 0
        && (!isCount || Math.Max(before, now) >= SmallestCount)
        && (now >= Jump * before || before >= Jump * now);

    private static string Number(double number) => number.ToString("#,##0.##", _german);
}
