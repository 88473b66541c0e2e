using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.CheckDelivery;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Rows for larger areas are totals: they are compared with the sum of the areas below and then left out, so that summing up later
/// counts nobody twice.
/// </summary>
internal static class AreaTotals
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static int CheckAndRemove(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, AreaReader reader, FindingList findings)
    {
        // A share of a larger area is no sum and cannot be worked out from its parts: it stays.
        var totals = book.Cells.Where(cell => definition.Measures[cell.Key.Measure].Additive && reader.IsTotal(cell.Key.Area)).ToList();
        if (totals.Count == 0 || definition.Profile.Totals == TotalsRule.Keep)
        {
            return 0;
        }

        var sums = definition.Profile.Totals == TotalsRule.Check ? SumsOfParts(book, areas, reader, totals) : [];
        var expected = PartCounts(areas, definition.Profile.Area.Level ?? definition.Level);
        foreach (var (key, total) in totals)
        {
            book.Remove(key);
            var measure = definition.Measures[key.Measure];
            if (total.Value.HasNumber && sums.TryGetValue(key, out var sum) && sum.Count == expected.GetValueOrDefault(key.Area)
                && Math.Abs(sum.Sum - total.Value.Number) > definition.Profile.TotalsTolerance + (1e-9 * Math.Abs(sum.Sum)))
            {
                findings.Error(
                    "total-contradicts",
                    $"Die Summe widerspricht ihren Teilen: Für „{areas[key.Area].Name}“ sind {total.Value.Number.ToString("N0", _german)} angegeben"
                    + $" ({measure.Code}, {book.Periods[key.Period]}), die Gebiete darin ergeben {sum.Sum.ToString("N0", _german)}.",
                    total.Line);
            }
        }

        return totals.Count;
    }

    /// <summary>Sum and number of the parts that have a number.</summary>
    private static Dictionary<ObservationKey, (double Sum, int Count)> SumsOfParts(
        ObservationBook book, AreaDirectory areas, AreaReader reader, List<KeyValuePair<ObservationKey, ObservedCell>> totals)
    {
        var sums = totals.ToDictionary(total => total.Key, _ => (Sum: 0.0, Count: 0));
        foreach (var (key, cell) in book.Cells)
        {
            if (cell.Value.HasNumber && !reader.IsTotal(key.Area))
            {
                foreach (var ancestor in areas.Ancestors(key.Area))
                {
                    var above = key with { Area = ancestor };
                    if (sums.TryGetValue(above, out var sum))
                    {
                        sums[above] = (sum.Sum + cell.Value.Number, sum.Count + 1);
                    }
                }
            }
        }

        return sums;
    }

    private static Dictionary<int, int> PartCounts(AreaDirectory areas, string level) =>
        areas.OfLevel(level).SelectMany(index => areas.Ancestors(index).ToArray()).CountBy(ancestor => ancestor).ToDictionary();
}
