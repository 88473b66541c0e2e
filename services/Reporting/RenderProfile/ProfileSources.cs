using System.Globalization;
using System.Text;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>The last page: what is counted, where it comes from, which day means what, and why numbers are missing.</summary>
internal static class ProfileSources
{
    public static void Write(StringBuilder page, AreaProfile profile, ReleaseCatalogue catalogue, string audience, IReadOnlyList<DomainIndicators> domains)
    {
        var sources = domains.SelectMany(domain => domain.Indicators).Select(indicator => indicator.Source).Where(source => source.Length > 0).Distinct().ToList();
        page.Append("<section class=\"sources\"><h2>Quellen und Hinweise</h2>");
        WriteDefinitions(page, domains, sources);
        page.Append("<h3>Quellen der eigenen Berechnungen</h3><ol>");
        foreach (var source in sources)
        {
            page.Append(CultureInfo.InvariantCulture, $"<li>{German.Text(source)}</li>");
        }

        page.Append("</ol>");
        WriteDates(page, profile);
        page.Append(CultureInfo.InvariantCulture, $"<h3>Geheimhaltung</h3><p>{German.Text(Confidentiality(audience))}</p>");
        if (catalogue.Fictional)
        {
            page.Append("<p><strong>Demodaten:</strong> Der Landkreis, seine Gebiete und alle Zahlen sind erfunden und beschreiben keine wirklichen Menschen.</p>");
        }

        page.Append("</section>");
    }

    private static void WriteDefinitions(StringBuilder page, IReadOnlyList<DomainIndicators> domains, List<string> sources)
    {
        page.Append("<table class=\"definitions\"><caption>Was die Indikatoren zählen</caption><thead><tr><th scope=\"col\">Indikator</th><th scope=\"col\">Definition</th><th scope=\"col\">Jahre</th><th scope=\"col\">Quelle</th></tr></thead><tbody>");
        foreach (var indicator in domains.SelectMany(domain => domain.Indicators))
        {
            var source = sources.IndexOf(indicator.Source) + 1;
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{German.Text(indicator.ShortName)}</th><td>{German.Text(indicator.Definition)}</td>");
            page.Append(CultureInfo.InvariantCulture, $"<td class=\"nowrap\">{Years(indicator)}</td><td>{(source == 0 ? "nicht angegeben" : source)}</td></tr>");
        }

        page.Append("</tbody></table>");
    }

    private static string Years(ProfileIndicator indicator) =>
        indicator.Periods.Count == 1 ? indicator.LastPeriod : $"{indicator.Periods[0]}–{indicator.LastPeriod}";

    private static void WriteDates(StringBuilder page, AreaProfile profile)
    {
        var release = profile.Release;
        page.Append(CultureInfo.InvariantCulture, $"<h3>Daten und Freigabe</h3><p>Die Zahlen beschreiben die Berichtsjahre {profile.FirstPeriod} bis {profile.LastPeriod}; welches Jahr ein Wert meint, steht neben ihm. ");
        if (release.DataAsOf is { } accepted)
        {
            page.Append(CultureInfo.InvariantCulture, $"Die letzte verwendete Lieferung wurde am {German.Day(accepted)} übernommen; das ist nicht der Stand der Daten. ");
        }

        page.Append(CultureInfo.InvariantCulture, $"Die Freigabe „{German.Text(release.Name)}“ wurde am {German.Day(release.PublishedAt)} veröffentlicht; ihre Werte ändern sich nicht mehr.</p>");
    }

    private static string Confidentiality(string audience) =>
        "Kleine Fallzahlen sind zum Schutz der Menschen gesperrt und tragen einen Punkt. Weitere Werte sind gesperrt, damit sich die ersten nicht errechnen lassen. "
        + "Ein Punkt bedeutet nicht null. Werte größerer Gebiete sind aus den Zahlen ihrer Teile neu gebildet, nicht gemittelt. "
        + (audience == "Oeffentlichkeit"
            ? "Diese Ausgabe enthält nur Werte, die für die Öffentlichkeit freigegeben sind."
            : $"Diese Ausgabe ist für die {(audience == "Verwaltung" ? "Verwaltung" : "Statistikstelle")} und enthält Werte, die nicht veröffentlicht werden dürfen. Nicht weitergeben.");
}
