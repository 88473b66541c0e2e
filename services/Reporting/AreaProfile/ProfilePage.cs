using System.Text;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Printing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>
/// Writes the profile of an area as one HTML body: title page with key figures, all indicators at a glance, each domain with
/// sentences, chart, map and years, then sources and notes. The figures are drawn afterwards, in the page, by the renderer of the
/// atlas.
/// </summary>
internal static class ProfilePage
{
    public static PrintableDocument Write(AreaProfileInputs inputs) =>
        new(Title(inputs), Footer(inputs), Body(inputs), inputs.Profile.Release.PublishedAt);

    private static string Body(AreaProfileInputs inputs)
    {
        var page = new StringBuilder("<main>");
        ProfileTitle.Write(page, inputs);
        ProfileOverview.Write(page, inputs.Profile, inputs.Domains);
        foreach (var domain in inputs.Domains)
        {
            ProfileDomains.Write(page, domain, inputs);
        }

        ProfileSources.Write(page, inputs);
        page.Append("</main>");
        foreach (var (indicator, values) in inputs.Values)
        {
            page.Data($"data-{indicator}", values);
        }

        if (inputs.Map is { } map)
        {
            page.Data("map", map);
        }

        if (inputs.Surroundings is { } surroundings)
        {
            page.Data("surroundings", surroundings);
        }

        return page.ToString();
    }

    private static string Title(AreaProfileInputs inputs) => $"Gebietsprofil {inputs.Profile.Area.Name}";

    /// <summary>The line at the foot of each printed page.</summary>
    private static string Footer(AreaProfileInputs inputs) =>
        string.Join(
            " · ",
            new[]
            {
                Title(inputs),
                inputs.Profile.Release.Name,
                inputs.Audience == Readership.Public ? "" : "Nicht veröffentlichen",
                inputs.Catalogue.Fictional ? "Erfundene Demodaten" : "",
            }.Where(part => part.Length > 0)
        );
}
