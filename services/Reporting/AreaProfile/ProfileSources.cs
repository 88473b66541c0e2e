using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>The last page: what is counted, where it comes from, which day means what, and why numbers are missing.</summary>
internal static class ProfileSources
{
    private const string Withholding =
        "Kleine Fallzahlen sind zum Schutz der Menschen gesperrt und tragen einen Punkt. Weitere Werte sind gesperrt, damit sich die "
        + "ersten nicht errechnen lassen. Ein Punkt bedeutet nicht null. Werte größerer Gebiete sind aus den Zahlen ihrer Teile neu "
        + "gebildet, nicht gemittelt.";

    // As every other way out says it.
    private const string Converted =
        "Umgerechnete Werte („u“) sind in anderen Grenzen gezählt. Sie sind geschätzt, soweit sie aus Teilen früherer Gebiete stammen; der "
        + "Anteil steht in Klammern dahinter und ist an der Fläche gemessen, nicht an den Personen.";

    public static void Write(StringBuilder page, AreaProfileInputs inputs)
    {
        var domains = inputs.Domains;
        var sources = domains
            .SelectMany(domain => domain.Indicators)
            .Select(indicator => indicator.Source)
            .Where(source => source.Length > 0)
            .Distinct()
            .ToList();
        page.Append("<section class=\"sources\"><h2>Quellen und Hinweise</h2>");
        WriteDefinitions(page, domains, sources);
        page.Append("<h3>Quellen der eigenen Berechnungen</h3><ol>");
        foreach (var source in sources)
        {
            page.Html($"<li>{source}</li>");
        }

        page.Append("</ol>");
        WriteDates(page, inputs.Profile);
        page.Html($"<h3>Geheimhaltung</h3><p>{Withholding} {Readers(inputs.Audience)}</p>");
        if (inputs.HasConverted)
        {
            page.Html($"<h3>Umgerechnete Werte</h3><p>{Converted}</p>");
        }

        if (inputs.Catalogue.Fictional)
        {
            page.Append("<p><strong>Demodaten:</strong> Der Landkreis, seine Gebiete und alle Zahlen sind erfunden ");
            page.Append("und beschreiben keine wirklichen Menschen.</p>");
        }

        page.Append("</section>");
    }

    private static void WriteDefinitions(StringBuilder page, IReadOnlyList<DomainIndicators> domains, List<string> sources)
    {
        page.Append("<table class=\"definitions\"><caption>Was die Indikatoren zählen</caption>");
        page.Append(
            "<thead><tr><th scope=\"col\">Indikator</th><th scope=\"col\">Definition</th><th scope=\"col\">Jahre</th><th scope=\"col\">Quelle</th></tr></thead><tbody>"
        );
        foreach (var indicator in domains.SelectMany(domain => domain.Indicators))
        {
            var source = sources.IndexOf(indicator.Source) + 1;
            page.Html($"<tr><th scope=\"row\">{indicator.ShortName}</th><td>{indicator.Definition}</td>");
            page.Html($"<td class=\"nowrap\">{Years(indicator)}</td><td>{(source == 0 ? "nicht angegeben" : source)}</td></tr>");
        }

        page.Append("</tbody></table>");
    }

    private static string Years(ProfiledIndicator indicator) =>
        indicator.Periods.Count == 1 ? indicator.LastPeriod : $"{indicator.Periods[0]}–{indicator.LastPeriod}";

    private static void WriteDates(StringBuilder page, IndicatorProfile profile)
    {
        var release = profile.Release;
        page.Html(
            $"<h3>Daten und Freigabe</h3><p>Die Zahlen beschreiben die Berichtsjahre {profile.FirstPeriod} bis {profile.LastPeriod}; "
        );
        page.Append("welches Jahr ein Wert meint, steht neben ihm. ");
        if (release.DataAsOf is { } accepted)
        {
            page.Html($"Die letzte verwendete Lieferung wurde am {GermanDays.Text(accepted)} übernommen; ");
            page.Append("das ist nicht der Stand der Daten. ");
        }

        page.Html($"Die Freigabe „{release.Name}“ wurde am {GermanDays.Text(release.PublishedAt)} veröffentlicht; ");
        page.Append("ihre Werte ändern sich nicht mehr.</p>");
    }

    private static string Readers(string audience) =>
        audience switch
        {
            Readership.Public => "Diese Ausgabe enthält nur Werte, die für die Öffentlichkeit freigegeben sind.",
            "Verwaltung" =>
                "Diese Ausgabe ist für die Verwaltung und enthält Werte, die nicht veröffentlicht werden dürfen. Nicht weitergeben.",
            _ =>
                "Diese Ausgabe ist für die Statistikstelle und enthält Werte, die nicht veröffentlicht werden dürfen. Nicht weitergeben.",
        };
}
