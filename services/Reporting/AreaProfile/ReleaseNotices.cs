using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>What readers must know of the release before they cite it: that there is a newer one, and what was corrected, and why.</summary>
internal static class ReleaseNotices
{
    private const int NamedIndicators = 5;

    public static void Write(StringBuilder page, IndicatorProfile profile)
    {
        if (profile.Release.Newer is { } newer)
        {
            page.Append("<p class=\"notice\"><strong>Es gibt eine neuere Ausgabe:</strong> ");
            page.Html($"„{newer.Name}“ vom {GermanDays.Text(newer.PublishedAt)}.</p>");
        }

        foreach (var correction in profile.Release.Corrections)
        {
            var names = profile
                .Indicators.Where(indicator => correction.Indicators.Contains(indicator.Code))
                .Select(indicator => indicator.ShortName)
                .ToList();
            if (names.Count > 0)
            {
                page.Html($"<p class=\"notice\"><strong>Korrektur vom {GermanDays.Text(correction.CorrectedAt)}");
                page.Html(
                    $"{(correction.ReleaseId == profile.Release.Id ? "" : $" durch „{correction.ReleaseName}“")}:</strong> "
                );
                page.Html($"{correction.Reason} Betrifft: {Named(names)}.</p>");
            }
        }
    }

    private static string Named(List<string> names) =>
        names.Count <= NamedIndicators
            ? string.Join(", ", names)
            : $"{string.Join(", ", names.Take(NamedIndicators))} und {names.Count - NamedIndicators} weitere";
}
