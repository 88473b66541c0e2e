using System.Text;
using System.Text.Json;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>A domain with its indicators that have values, in the order of the catalogue.</summary>
internal sealed record DomainIndicators(string Name, IReadOnlyList<ProfileIndicator> Indicators)
{
    /// <summary>
    /// The one that is drawn: the first that compares and has a number for the area now, otherwise the first that compares, otherwise the first.
    /// </summary>
    public ProfileIndicator LeadOf(AreaProfile profile) =>
        Indicators.FirstOrDefault(indicator =>
            indicator.HasYardstick && indicator.Of(profile.Area.Code, indicator.LastPeriod)?.Value is not null
        )
        ?? Indicators.FirstOrDefault(indicator => indicator.HasYardstick)
        ?? Indicators[0];

    /// <summary>The domains that have an indicator, in the order of the catalogue.</summary>
    public static IReadOnlyList<DomainIndicators> Of(AreaProfile profile, ReleaseCatalogue catalogue)
    {
        var byDomain = profile
            .Indicators.Where(indicator => indicator.Periods.Count > 0)
            .ToLookup(indicator => indicator.Domain, StringComparer.Ordinal);
        return
        [
            .. catalogue
                .Domains.Where(domain => byDomain.Contains(domain.Code))
                .Select(domain => new DomainIndicators(domain.Name, [.. byDomain[domain.Code]])),
        ];
    }
}

/// <summary>The section of a domain: sentences, a chart and a map of its leading indicator, the table of all years.</summary>
internal static class ProfileDomains
{
    private const int Sentences = 2;

    public static void Write(StringBuilder page, AreaProfile profile, DomainIndicators domain, ProfileFigures figures)
    {
        var lead = domain.LeadOf(profile);
        page.Html($"<section class=\"domain\"><h2>{domain.Name}</h2><div class=\"columns\"><div class=\"words\">");
        foreach (var indicator in domain.Indicators.Where(other => other != lead).Take(Sentences - 1).Prepend(lead))
        {
            page.Html($"<p><strong>{indicator.Name}:</strong> {ProfileSentences.Of(indicator, profile)}</p>");
        }

        page.Append("</div>");
        if (figures.Values.ContainsKey(lead.Code))
        {
            WriteFigures(page, profile, lead, figures);
        }

        page.Append("</div>");
        WriteYears(page, profile, domain);
        page.Append("</section>");
    }

    private static void WriteFigures(StringBuilder page, AreaProfile profile, ProfileIndicator lead, ProfileFigures figures)
    {
        WriteFigure(
            page,
            "chart",
            new
            {
                kind = "series",
                title = $"{lead.ShortName} seit {lead.Periods[0]}",
                data = $"#data-{lead.Code}",
                areas = new[] { profile.Area.Code },
                reference = lead.HasYardstick ? profile.Compared.Select(area => area.Code) : [],
                width = 320,
                height = 165,
            }
        );
        if (figures.Map is not null)
        {
            WriteFigure(
                page,
                "map",
                new
                {
                    kind = "map",
                    title = $"{lead.ShortName} {lead.LastPeriod}",
                    data = $"#data-{lead.Code}",
                    geometry = "#map",
                    backdrop = "#surroundings",
                    period = lead.LastPeriod,
                    highlight = new[] { profile.Area.Code },
                    width = 190,
                    height = 200,
                }
            );
        }
    }

    /// <summary>The group role keeps a second, nameless figure around the picture out of the structure of the PDF.</summary>
    public static void WriteFigure(StringBuilder page, string kind, object spec) =>
        page.Html($"<figure role=\"group\" class=\"{kind}\" data-figure=\"{JsonSerializer.Serialize(spec)}\"></figure>");

    private static void WriteYears(StringBuilder page, AreaProfile profile, DomainIndicators domain)
    {
        var periods = domain
            .Indicators.SelectMany(indicator => indicator.Periods)
            .Distinct()
            .Order(StringComparer.Ordinal)
            .TakeLast(8)
            .ToList();
        page.Html($"<table class=\"years\"><caption>{domain.Name}: {profile.Area.Name} nach Jahren</caption>");
        page.Append(
            "<thead><tr><th scope=\"col\" class=\"name\">Indikator</th><th scope=\"col\" class=\"unit-name\">Einheit</th>"
        );
        foreach (var period in periods)
        {
            page.Html($"<th scope=\"col\" class=\"number\">{period}</th>");
        }

        page.Append("</tr></thead><tbody>");
        foreach (var indicator in domain.Indicators)
        {
            page.Html($"<tr><th scope=\"row\">{indicator.ShortName}</th><td class=\"unit\">{indicator.Unit}</td>");
            foreach (var period in periods)
            {
                // A year that the indicator does not have (no election) is not withheld: nothing can stand there.
                var text = indicator.Periods.Contains(period)
                    ? German.Cell(indicator.Of(profile.Area.Code, period), indicator)
                    : German.Sign("NotMeaningful");
                page.Html($"<td class=\"number\">{text}</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</tbody></table>");
    }
}
