using System.Globalization;
using System.Text;
using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>
/// What the figures of a profile draw from: values by indicator, outlines of the area's level, and of the larger areas around.
/// </summary>
internal sealed record ProfileFigures(IReadOnlyDictionary<string, string> Values, string? Map, string? Surroundings);

/// <summary>
/// Writes the profile of an area as one HTML body: title page with key figures, all indicators at a glance, each domain with
/// sentences, chart, map and years, then sources and notes. The figures are drawn afterwards, in the page, by the renderer of the
/// atlas.
/// </summary>
internal static class ProfilePage
{
    /// <summary>To be raised when the text of the report changes, so that old renditions are not taken for new ones.</summary>
    public const string Version = "2";

    public static string WriteBody(IndicatorProfile profile, ReleaseCatalogue catalogue, string audience, ProfileFigures figures)
    {
        var domains = DomainIndicators.Of(profile, catalogue);
        var page = new StringBuilder("<main>");
        ProfileTitle.Write(page, profile, catalogue, domains, figures);
        ProfileOverview.Write(page, profile, domains);
        foreach (var domain in domains)
        {
            ProfileDomains.Write(page, profile, domain, figures);
        }

        ProfileSources.Write(page, profile, catalogue, audience, domains);
        page.Append("</main>");
        foreach (var (indicator, values) in figures.Values)
        {
            Inline(page, $"data-{indicator}", values);
        }

        Inline(page, "map", figures.Map);
        Inline(page, "surroundings", figures.Surroundings);
        return page.ToString();
    }

    public static string Title(IndicatorProfile profile) => $"Gebietsprofil {profile.Area.Name}";

    /// <summary>The line at the foot of each printed page.</summary>
    public static string Footer(IndicatorProfile profile, ReleaseCatalogue catalogue, string audience) =>
        string.Join(
            " · ",
            new[]
            {
                Title(profile),
                profile.Release.Name,
                audience == "Oeffentlichkeit" ? "" : "Nicht veröffentlichen",
                catalogue.Fictional ? "Erfundene Demodaten" : "",
            }.Where(part => part.Length > 0)
        );

    /// <summary>JSON inside a script element: only the closing of the element could end it early.</summary>
    private static void Inline(StringBuilder page, string id, string? json)
    {
        if (json is not null)
        {
            page.Append(
                CultureInfo.InvariantCulture,
                $"<script type=\"application/json\" id=\"{id}\">{json.Replace("</", "<\\/", StringComparison.Ordinal)}</script>"
            );
        }
    }
}
