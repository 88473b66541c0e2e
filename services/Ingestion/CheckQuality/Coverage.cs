using System.Globalization;
using Sozialplanung.Ingestion.Areas;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;
using Sozialplanung.Ingestion.Profiles;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>Whether every area of the level has a value in every period.</summary>
internal static class Coverage
{
    public static void Check(ObservationBook book, DatasetDefinition definition, AreaDirectory areas, FindingList findings)
    {
        var level = definition.Profile.Area.Level ?? definition.Level;
        if (level.Length == 0 || definition.Profile.MinimumCoverage <= 0 || definition.Profile.Area.IsOfWholeFile)
        {
            return;
        }

        var expected = areas
            .OfLevel(level)
            .Where(area => definition.Place.Length == 0 || areas.IsIn(definition.Place, area))
            .ToArray();
        foreach (var period in book.Cells.Keys.GroupBy(key => key.Period, key => key.Area))
        {
            var present = period.ToHashSet();
            var missing = expected.Where(area => !present.Contains(area)).ToArray();
            if (missing.Length > 0)
            {
                Report(missing, expected.Length, book.Periods[period.Key], definition, areas, findings);
            }
        }
    }

    private static void Report(
        int[] missing,
        int expected,
        string period,
        DatasetDefinition definition,
        AreaDirectory areas,
        FindingList findings
    )
    {
        var names =
            string.Join(", ", missing.Take(5).Select(area => $"{areas[area].Name} ({areas[area].Code})"))
            + (missing.Length > 5 ? " und weitere" : "");
        var verb = missing.Length == 1 ? "fehlt" : "fehlen";
        var text = $"Zeitraum {period}: {missing.Length} von {expected} Gebieten {verb}: {names}.";
        if (expected - missing.Length < definition.Profile.MinimumCoverage * expected)
        {
            var least = (definition.Profile.MinimumCoverage * 100).ToString("0.#", CultureInfo.GetCultureInfo("de-DE"));
            findings.Error("incomplete", $"{text} Vereinbart sind mindestens {least} %.");
        }
        else
        {
            findings.Warning("incomplete", text);
        }
    }
}
