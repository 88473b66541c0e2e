using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Values for all categories of an attribute together („Insgesamt") beside values for each: compared with the sum of the
/// categories and then left out. Done where the file shows all categories, that is, for long tables and crosstabs from which none
/// was left out. Where a category has no number, the published total is the only number there is, and stays; so it does where it
/// differs from its categories as far as the profile tolerates.
/// </summary>
internal static class BreakdownTotals
{
    private static readonly CultureInfo _german = CultureInfo.GetCultureInfo("de-DE");

    public static int CheckAndRemove(
        ObservationBook book,
        DatasetDefinition definition,
        AreaDirectory areas,
        FindingList findings
    )
    {
        var profile = definition.Profile;
        if (profile.Totals == TotalsRule.Keep || !ShowsAllCategories(profile))
        {
            return 0;
        }

        var parts = PartsOfTotals(book, definition);
        if (parts.Count == 0)
        {
            return 0;
        }

        var different = new HashSet<(int Measure, int Period, int Area)>();
        foreach (var ((key, attribute), sum) in parts)
        {
            if (
                profile.Totals != TotalsRule.Check
                || book.Cells[key] is not { Value.HasNumber: true } total
                || sum.Missing > 0
                || sum.Count < 2
            )
            {
                continue;
            }

            var difference = Math.Abs(sum.Sum - total.Value.Number) - (1e-9 * Math.Abs(sum.Sum));
            if (difference > 0)
            {
                different.Add(Place(key));
            }

            if (difference > profile.TotalsTolerance)
            {
                findings.Error(
                    "total-contradicts",
                    $"Die Summe widerspricht ihren Teilen: Für „{areas[key.Area].Name}“ sind insgesamt {total.Value.Number.ToString("N0", _german)} angegeben"
                        + $" ({definition.Measures[key.Measure].NameOrCode()}, {book.Periods[key.Period]}), nach „{attribute}“ ergeben sich {sum.Sum.ToString("N0", _german)}.",
                    total.Line
                );
            }
        }

        // All totals of an area stand or fall together: beside some of them, a category not named would be one that nobody is in.
        var incomplete = book.Cells.Where(cell => !cell.Value.Value.HasNumber).Select(cell => Place(cell.Key)).ToHashSet();
        var totals = parts
            .Keys.Select(part => part.Total)
            .Distinct()
            .Where(total => profile.Totals == TotalsRule.Skip || !incomplete.Contains(Place(total)))
            .ToLookup(total => different.Contains(Place(total)));
        PublishedTotals.Keep([.. totals[true]], "Werte für alle Gruppen zusammen", book, findings);
        foreach (var total in totals[false])
        {
            book.Remove(total);
        }

        return totals[false].Count();
    }

    /// <summary>Whether a total of such a file is the sum of the categories beside it.</summary>
    public static bool ShowsAllCategories(ImportProfile profile) =>
        profile.OtherCategories != Leftover.Skip && profile.Layout is (TableLayout.LongTable or TableLayout.Crosstab);

    /// <summary>What the categories beside a total come to, by the attribute they belong to.</summary>
    public static Dictionary<(ObservationKey Total, string Attribute), (double Sum, int Count, int Missing)> PartsOfTotals(
        ObservationBook book,
        DatasetDefinition definition
    )
    {
        var used = book.Cells.Keys.Select(key => key.Breakdown).ToHashSet();
        var above = used.ToDictionary(
            number => number,
            number => Above(book, number).Where(part => used.Contains(part.Breakdown)).ToArray()
        );
        var parts = new Dictionary<(ObservationKey, string), (double Sum, int Count, int Missing)>();
        foreach (var (key, cell) in book.Cells)
        {
            if (!definition.Measures[key.Measure].Additive)
            {
                continue;
            }

            foreach (var (attribute, breakdown) in above[key.Breakdown])
            {
                var total = key with { Breakdown = breakdown };
                if (book.Cells.ContainsKey(total))
                {
                    var sum = parts.GetValueOrDefault((total, attribute));
                    parts[(total, attribute)] = (
                        sum.Sum + (cell.Value.NumberOrNull ?? 0),
                        sum.Count + 1,
                        sum.Missing + (cell.Value.HasNumber ? 0 : 1)
                    );
                }
            }
        }

        return parts;
    }

    private static (int Measure, int Period, int Area) Place(ObservationKey key) => (key.Measure, key.Period, key.Area);

    /// <summary>The breakdowns that lack one attribute of this one.</summary>
    private static IEnumerable<(string Attribute, int Breakdown)> Above(ObservationBook book, int number)
    {
        var parts = Breakdown.Parts(book.Breakdowns[number]);
        return parts.Select(part => (part.Attribute, book.Breakdowns.Number(Breakdown.Of(parts.Where(other => other != part)))));
    }
}
