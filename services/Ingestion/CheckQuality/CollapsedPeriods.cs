using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Findings;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Days, months and quarters that count for a longer period because the profile says so. One day a year is how many tables are
/// made, and only said; quarters, months or several days in one year may be meant otherwise.
/// </summary>
internal static class CollapsedPeriods
{
    private const int Named = 4;

    public static void Check(IReadOnlyDictionary<string, SortedSet<Period>> collapsed, FindingList findings)
    {
        if (collapsed.Count == 0)
        {
            return;
        }

        var unclear = collapsed.Where(period => period.Value.Count > 1 || period.Value.Min.Kind != PeriodKind.Date).ToArray();
        foreach (var (key, finer) in unclear.Take(Named))
        {
            findings.Warning(
                "period-collapsed",
                finer.Count == 1
                    ? $"„{finer.Min.Name}“ zählt nach dem Importprofil für {key}. Ist das gemeint? Sonst gehört unter period die feinere Art (as)."
                    : $"{finer.Count} Zeitpunkte zählen nach dem Importprofil alle für {key}: {string.Join(", ", finer.Take(Named).Select(period => period.Name))}{(finer.Count > Named ? " und weitere" : "")}. Ist das gemeint? Sonst gehört unter period die feinere Art (as)."
            );
        }

        if (unclear.Length > Named)
        {
            findings.Warning("period-collapsed", $"Ebenso bei {unclear.Length - Named} weiteren Zeiträumen.");
        }

        if (unclear.Length < collapsed.Count)
        {
            var days = collapsed.Where(period => period.Value.Count == 1 && period.Value.Min.Kind == PeriodKind.Date).ToArray();
            findings.Info(
                "period-collapsed",
                days.Length == 1
                    ? $"Der Stichtag {days[0].Value.Min.Name} zählt für {days[0].Key}."
                    : $"Stichtage zählen für ihren Zeitraum, zum Beispiel der {days[0].Value.Min.Name} für {days[0].Key} (insgesamt {days.Length})."
            );
        }
    }
}
