using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;
using Sozialplanung.Ingestion.ReadTable;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Rows for larger areas are totals: they are compared with the sum of the areas below and then left out, so that summing up
/// later counts nobody twice. Where a part has no number, the published total is the only number there is, and stays. It stays too
/// where it differs from its parts as far as the profile tolerates: the source rounded or changed them, and published this total.
/// </summary>
internal static class AreaTotals
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static int CheckAndRemove(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        AreaReader reader,
        FindingList findings
    )
    {
        // A share of a larger area is no sum and cannot be worked out from its parts: it stays.
        var totals = book
            .Cells.Where(cell => definition.Measures[cell.Key.Measure].Additive && reader.IsTotal(cell.Key.Area))
            .ToList();
        if (totals.Count == 0 || definition.Profile.Totals == TotalsRule.Keep)
        {
            return 0;
        }

        var parts = PartsOfAreas(areas, definition.Profile.Area.Level ?? definition.Level);
        if (definition.Profile.Totals == TotalsRule.Check)
        {
            var different = Check(book, definition, areas, reader, findings, totals, parts);
            var known = KnownParts(book);
            var published = totals.ConvertAll(total => total.Key).FindAll(total => different.Contains(Place(total)));
            PublishedTotals.Keep(published, "Summen größerer Gebiete", book, findings);

            totals.RemoveAll(total => different.Contains(Place(total.Key)) || !IsKnownFromParts(total.Key, parts, known));
        }

        totals.ForEach(total => book.Remove(total.Key));
        return totals.Count;
    }

    /// <summary>Names the totals that contradict their parts, and gives the places of those that differ within the tolerance.</summary>
    private static HashSet<(int Measure, int Period, int Area)> Check(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        AreaReader reader,
        FindingList findings,
        List<KeyValuePair<ObservationKey, ObservedCell>> totals,
        Dictionary<int, int[]> parts
    )
    {
        var different = new HashSet<(int Measure, int Period, int Area)>();
        var sums = SumsOfParts(book, areas, reader, totals);
        foreach (var (key, total) in totals)
        {
            var (sum, count) = sums[key];
            var tolerance = definition.Profile.TotalsTolerance + Noise(sum);
            var isWhole = count == parts.GetValueOrDefault(key.Area)?.Length;
            // Where parts are missing, those that are there can still not be more than the whole.
            var canBeLess = !isWhole && !definition.Measures[key.Measure].MayBeNegative;
            if (
                total.Value.HasNumber
                && count > 0
                && (isWhole ? Math.Abs(sum - total.Value.Number) > tolerance : canBeLess && sum - total.Value.Number > tolerance)
            )
            {
                findings.Error(
                    "total-contradicts",
                    $"Die Summe widerspricht ihren Teilen: Für „{areas[key.Area].Name}“ sind {total.Value.Number.ToString("N0", _german)} angegeben"
                        + $" ({definition.Measures[key.Measure].NameOrCode()}, {book.Periods[key.Period]}), die Gebiete darin ergeben {sum.ToString("N0", _german)}.",
                    total.Line
                );
            }
            else if (total.Value.HasNumber && isWhole && Math.Abs(sum - total.Value.Number) > Noise(sum))
            {
                different.Add(Place(key));
            }
        }

        return different;
    }

    private static double Noise(double sum) => 1e-9 * Math.Abs(sum);

    private static (int Measure, int Period, int Area) Place(ObservationKey key) => (key.Measure, key.Period, key.Area);

    /// <summary>For each measure, period and area that was delivered, whether all its cells have a number.</summary>
    private static Dictionary<(int Measure, int Period, int Area), bool> KnownParts(ObservationBook book) =>
        book
            .Cells.GroupBy(cell => (cell.Key.Measure, cell.Key.Period, cell.Key.Area), cell => cell.Value.Value.HasNumber)
            .ToDictionary(area => area.Key, area => area.All(hasNumber => hasNumber));

    // All categories of an area stand or fall together: of what is delivered for an area, a category not named is populated by
    // nobody.
    private static bool IsKnownFromParts(
        ObservationKey total,
        Dictionary<int, int[]> parts,
        Dictionary<(int Measure, int Period, int Area), bool> known
    ) =>
        parts.TryGetValue(total.Area, out var areas)
        && areas.All(area => known.GetValueOrDefault((total.Measure, total.Period, area)));

    /// <summary>Sum and number of the parts that have a number.</summary>
    private static Dictionary<ObservationKey, (double Sum, int Count)> SumsOfParts(
        ObservationBook book,
        AreaDirectory areas,
        AreaReader reader,
        List<KeyValuePair<ObservationKey, ObservedCell>> totals
    )
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

    private static Dictionary<int, int[]> PartsOfAreas(AreaDirectory areas, string level) =>
        areas
            .OfLevel(level)
            .SelectMany(part => areas.Ancestors(part).ToArray().Select(ancestor => (ancestor, part)))
            .GroupBy(pair => pair.ancestor, pair => pair.part)
            .ToDictionary(group => group.Key, group => group.ToArray());
}
