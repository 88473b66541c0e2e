using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>The section of a domain: sentences, a chart and a map of its leading indicator, the table of all years.</summary>
internal static class ProfileDomains
{
    private const int Sentences = 2;

    public static void Write(StringBuilder page, DomainIndicators domain, AreaProfileInputs inputs)
    {
        var profile = inputs.Profile;
        var lead = domain.LeadOf(profile);
        page.Html($"<section class=\"domain\"><h2>{domain.Name}</h2><div class=\"columns\"><div class=\"words\">");
        foreach (var indicator in domain.Indicators.Where(other => other != lead).Take(Sentences - 1).Prepend(lead))
        {
            page.Html($"<p><strong>{indicator.Name}:</strong> {IndicatorSentences.Of(indicator, profile)}</p>");
        }

        page.Append("</div>");
        if (inputs.Values.ContainsKey(lead.Code))
        {
            WriteFigures(page, lead, inputs);
        }

        page.Append("</div>");
        WriteYears(page, profile, domain);
        page.Append("</section>");
    }

    private static void WriteFigures(StringBuilder page, ProfiledIndicator lead, AreaProfileInputs inputs)
    {
        var profile = inputs.Profile;
        var data = $"#data-{lead.Code}";
        page.Figure(
            new SeriesFigure($"{lead.ShortName} seit {lead.Periods[0]}", data)
            {
                Areas = [profile.Area.Code],
                Reference = [.. profile.Compared.Select(area => area.Code)],
                Width = 320,
                Height = 165,
            }
        );
        if (inputs.Map is not null)
        {
            page.Figure(
                new MapFigure($"{lead.ShortName} {lead.LastPeriod}", data, "#map")
                {
                    Backdrop = "#surroundings",
                    Period = lead.LastPeriod,
                    Highlight = [profile.Area.Code],
                    Width = 190,
                    Height = 200,
                }
            );
        }
    }

    private static void WriteYears(StringBuilder page, IndicatorProfile profile, DomainIndicators domain)
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
                    ? ValueCells.Text(indicator.Of(profile.Area.Code, period), indicator)
                    : ValueCells.Sign("NotMeaningful");
                page.Html($"<td class=\"number\">{text}</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</tbody></table>");
    }
}
