using System.Globalization;
using System.Net;
using System.Text;
using System.Text.Json;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>What the figures of a profile draw from: values by indicator, outlines of the level.</summary>
internal sealed record ProfileFigures(IReadOnlyDictionary<string, string> Values, string? Map);

/// <summary>
/// Writes the profile of an area as one HTML page: what it is, a map, each domain with its sentences, a table and a chart, the
/// sources, and how to read the signs. The figures are drawn afterwards, in the page, by the renderer of the atlas.
/// </summary>
internal static class ProfilePage
{
    /// <summary>To be raised when the text of the report changes, so that old renditions are not taken for new ones.</summary>
    public const string Version = "1";

    public static string Write(AreaProfile profile, ReleaseCatalogue catalogue, ProfileFigures figures, FigureScript design)
    {
        var page = new StringBuilder();
        page.Append(CultureInfo.InvariantCulture, $"""
            <!doctype html>
            <html lang="de"><head><meta charset="utf-8"><title>{Text(Title(profile))}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
            <style>{design.FigureStyle}</style><style>{design.PageStyle}</style></head><body><main>
            """);
        WriteHead(page, profile, catalogue.Fictional);
        foreach (var domain in DomainsOf(profile, catalogue))
        {
            WriteDomain(page, profile, domain, figures);
        }

        WriteSources(page, profile);
        page.Append("</main>");
        foreach (var (indicator, values) in figures.Values)
        {
            page.Append(CultureInfo.InvariantCulture, $"<script type=\"application/json\" id=\"data-{indicator}\">{Inline(values)}</script>");
        }

        if (figures.Map is not null)
        {
            page.Append(CultureInfo.InvariantCulture, $"<script type=\"application/json\" id=\"map\">{Inline(figures.Map)}</script>");
        }

        return page.Append("</body></html>").ToString();
    }

    public static string Title(AreaProfile profile) => $"Gebietsprofil {profile.Area.Name}";

    /// <summary>The domains that have an indicator, in the order of the catalogue, each with its indicators.</summary>
    public static IReadOnlyList<(string Name, IReadOnlyList<ProfileIndicator> Indicators)> DomainsOf(AreaProfile profile, ReleaseCatalogue catalogue)
    {
        var byDomain = profile.Indicators.Where(indicator => indicator.Periods.Count > 0).ToLookup(indicator => indicator.Domain, StringComparer.Ordinal);
        return [.. catalogue.Domains.Where(domain => byDomain.Contains(domain.Code))
            .Select(domain => (domain.Name, (IReadOnlyList<ProfileIndicator>)[.. byDomain[domain.Code]]))];
    }

    private static void WriteHead(StringBuilder page, AreaProfile profile, bool isFictional)
    {
        page.Append(CultureInfo.InvariantCulture, $"<header><p class=\"kicker\">Sozialmonitoring</p><h1>{Text(Title(profile))}</h1>");
        page.Append(CultureInfo.InvariantCulture, $"<p>Stand: {Text(profile.Release.Name)}, veröffentlicht am {German.Day(profile.Release.PublishedAt)}. Datenstand: {German.Day(profile.Release.DataAsOf)}.</p>");
        if (isFictional)
        {
            page.Append("<p class=\"notice\"><strong>Demodaten:</strong> Dieser Landkreis und alle seine Zahlen sind erfunden.</p>");
        }

        page.Append("</header>");
    }

    private static void WriteDomain(StringBuilder page, AreaProfile profile, (string Name, IReadOnlyList<ProfileIndicator> Indicators) domain, ProfileFigures figures)
    {
        page.Append(CultureInfo.InvariantCulture, $"<section><h2>{Text(domain.Name)}</h2>");
        foreach (var indicator in domain.Indicators)
        {
            page.Append(CultureInfo.InvariantCulture, $"<p>{Text(ProfileSentences.Of(indicator, profile))}</p>");
        }

        ProfileTable.Write(page, profile, domain.Name, domain.Indicators);
        if (domain.Indicators.FirstOrDefault(indicator => figures.Values.ContainsKey(indicator.Code)) is { } lead)
        {
            WriteFigures(page, profile, lead, figures);
        }

        page.Append("</section>");
    }

    private static void WriteFigures(StringBuilder page, AreaProfile profile, ProfileIndicator lead, ProfileFigures figures)
    {
        var ancestors = profile.Area.Path.Where(code => code != profile.Area.Code && lead.Series.ContainsKey(code)).ToArray();
        if (figures.Map is not null)
        {
            WriteFigure(page, new
            {
                kind = "map", title = $"{lead.Name} {lead.Periods[^1]}", source = lead.Source, data = $"#data-{lead.Code}", geometry = "#map",
                period = lead.Periods[^1], highlight = new[] { profile.Area.Code },
            });
        }

        WriteFigure(page, new
        {
            kind = "series", title = $"{lead.Name} seit {lead.Periods[0]}", source = lead.Source, data = $"#data-{lead.Code}",
            areas = new[] { profile.Area.Code }, reference = ancestors,
        });
    }

    private static void WriteFigure(StringBuilder page, object spec) =>
        page.Append(CultureInfo.InvariantCulture, $"<figure data-figure=\"{Text(JsonSerializer.Serialize(spec))}\"></figure>");

    private static void WriteSources(StringBuilder page, AreaProfile profile)
    {
        page.Append("<section><h2>Quellen und Lesehilfe</h2><dl>");
        foreach (var indicator in profile.Indicators)
        {
            page.Append(CultureInfo.InvariantCulture, $"<dt>{Text(indicator.Name)}</dt><dd>{Text(indicator.Definition)} {Text(indicator.HowToRead)} <em>{Text(indicator.HowNotToRead)}</em> Quelle: {Text(indicator.Source)}</dd>");
        }

        page.Append("</dl><h3>Zeichen</h3><ul>");
        page.Append("<li><strong>.</strong> Zahlenwert unbekannt oder geheim zu halten</li><li><strong>…</strong> Angabe fällt später an</li>");
        page.Append("<li><strong>x</strong> Angabe nicht sinnvoll</li><li><strong>/</strong> Zahlenwert nicht sicher genug</li></ul></section>");
    }

    private static string Text(string text) => WebUtility.HtmlEncode(text);

    /// <summary>JSON inside a script element: only the closing of the element could end it early.</summary>
    private static string Inline(string json) => json.Replace("</", "<\\/", StringComparison.Ordinal);
}
