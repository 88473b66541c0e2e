using System.Globalization;
using Sozialplanung.Facts;
using Sozialplanung.Ingestion.Findings;
using Sozialplanung.Ingestion.Observations;

namespace Sozialplanung.Ingestion.CheckQuality;

/// <summary>
/// Totals that differ from their parts as far as a profile tolerates: the source rounded its numbers or changed them to protect
/// people, and what it published stays what it published.
/// </summary>
internal static class PublishedTotals
{
    public static void Keep(IReadOnlyCollection<ObservationKey> totals, string what, ObservationBook book, FindingList findings)
    {
        foreach (var total in totals)
        {
            book.Mark(total, ValueFlags.AsPublished);
        }

        if (totals.Count > 0)
        {
            findings.Info(
                "total-as-published",
                string.Create(
                    CultureInfo.GetCultureInfo("de-DE"),
                    $"{what} weichen innerhalb der vereinbarten Toleranz von ihren Teilen ab ({totals.Count:N0}). Gezeigt wird, was die Quelle veröffentlicht hat, mit dem Zeichen „v“."
                )
            );
        }
    }
}
