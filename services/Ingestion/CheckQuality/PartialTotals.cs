using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// A total beside some of its categories, in tables that need not show them all. More than the total they can never be; less is a
/// fault where they add up elsewhere in the file, and a question where they never do.
/// </summary>
internal static class PartialTotals
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        var profile = definition.Profile;
        if (BreakdownTotals.ShowsAllCategories(profile) || profile.Totals is TotalsRule.Skip)
        {
            return;
        }

        var groups = BreakdownTotals
            .PartsOfTotals(book, definition)
            .Where(part => part.Value.Count > 1 && book.Cells[part.Key.Total].Value.HasNumber)
            .Select(part =>
            {
                var total = book.Cells[part.Key.Total];
                var difference = part.Value.Sum - total.Value.Number;
                var tolerance = profile.TotalsTolerance + (1e-9 * Math.Abs(total.Value.Number));
                return new Compared(
                    part.Key.Total,
                    part.Key.Attribute,
                    total,
                    part.Value.Sum,
                    part.Value.Missing,
                    difference,
                    tolerance
                );
            })
            .GroupBy(compared => (compared.Total.Measure, compared.Attribute));
        foreach (var group in groups)
        {
            var complete = group.Where(compared => compared.Missing == 0).ToArray();
            var addsUp = Array.Exists(
                complete,
                compared => Math.Abs(compared.Difference) <= compared.Tolerance && compared.Sum != 0
            );
            foreach (var compared in group.Where(compared => compared.Difference > compared.Tolerance))
            {
                findings.Error("total-contradicts", Sentence(compared, book, definition, areas), compared.Cell.Line);
            }

            var less = complete.Where(compared => compared.Difference < -compared.Tolerance).ToArray();
            foreach (var compared in less.Where(_ => addsUp))
            {
                findings.Error("total-contradicts", Sentence(compared, book, definition, areas), compared.Cell.Line);
            }

            if (!addsUp && less.Length > 0 && profile.OtherCategories != Leftover.Skip)
            {
                findings.Warning(
                    "total-incomplete",
                    $"{Sentence(less[0], book, definition, areas)} Das ist in keiner Zeile anders: Fehlt eine Ausprägung, oder stimmt eine Spalte nicht?",
                    less[0].Cell.Line
                );
            }
        }
    }

    private static string Sentence(Compared compared, ObservationBook book, DatasetDefinition definition, AreaDirectory areas) =>
        $"Die Summe widerspricht ihren Teilen: Für „{areas[compared.Total.Area].Name}“ sind insgesamt {Number(compared.Cell.Value.Number)} angegeben"
        + $" ({definition.Measures[compared.Total.Measure].NameOrCode()}, {book.Periods[compared.Total.Period]}), nach „{compared.Attribute}“ ergeben sich {Number(compared.Sum)}.";

    private static string Number(double number) => number.ToString("#,##0.##", _german);

    private sealed record Compared(
        ObservationKey Total,
        string Attribute,
        ObservedCell Cell,
        double Sum,
        int Missing,
        double Difference,
        double Tolerance
    );
}
