using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Gate;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.AreaProfile;

/// <summary>
/// All indicators on one page: the area's last value beside the Gemeinde and the Kreis, and whether the difference may be chance.
/// </summary>
internal static class ProfileOverview
{
    public static void Write(StringBuilder page, IndicatorProfile profile, IReadOnlyList<DomainIndicators> domains)
    {
        ProfiledArea[] columns = [profile.Area, .. profile.Compared];
        page.Append("<section class=\"overview\"><h2>Auf einen Blick</h2><table>");
        page.Append("<caption>Alle Indikatoren: neuester Wert im Vergleich</caption><thead><tr>");
        page.Append("<th scope=\"col\" class=\"name\">Indikator</th><th scope=\"col\" class=\"unit-name\">Einheit</th>");
        page.Append("<th scope=\"col\" class=\"year\">Jahr</th>");
        foreach (var column in columns)
        {
            page.Html($"<th scope=\"col\" class=\"number\">{column.Name}</th>");
        }

        page.Append(profile.Whole is { } whole ? $"<th scope=\"col\">Gegenüber {Markup.Text(whole.Name)}</th>" : "");
        page.Append("</tr></thead>");
        foreach (var domain in domains)
        {
            WriteDomain(page, profile, domain, columns);
        }

        page.Append("</table>");
        WriteReading(page, profile);
        page.Append("</section>");
    }

    private static void WriteDomain(StringBuilder page, IndicatorProfile profile, DomainIndicators domain, ProfiledArea[] columns)
    {
        var width = columns.Length + (profile.Whole is null ? 3 : 4);
        page.Html($"<tbody><tr><th scope=\"rowgroup\" colspan=\"{width}\" class=\"group\">{domain.Name}</th></tr>");
        foreach (var indicator in domain.Indicators)
        {
            var period = indicator.LastPeriod;
            page.Html(
                $"<tr><th scope=\"row\">{indicator.ShortName}</th><td class=\"unit\">{indicator.Unit}</td><td>{period}</td>"
            );
            foreach (var column in columns)
            {
                page.Html($"<td class=\"number\">{ValueCells.Text(indicator.Of(column.Code, period), indicator)}</td>");
            }

            if (profile.Whole is not null)
            {
                WriteVerdict(page, IndicatorSentences.Verdict(indicator, profile));
            }

            page.Append("</tr>");
        }

        page.Append("</tbody>");
    }

    private static void WriteVerdict(StringBuilder page, string verdict)
    {
        var isClear = verdict is "höher" or "niedriger";
        page.Html(
            $"<td class=\"verdict {(isClear ? "clear" : "open")}\">{(verdict.Length == 0 ? "nicht vergleichbar" : verdict)}</td>"
        );
    }

    private static void WriteReading(StringBuilder page, IndicatorProfile profile)
    {
        if (profile.Whole is not null)
        {
            page.Append(
                """
                <p class="small"><strong>höher, niedriger, nicht unterscheidbar:</strong> Verglichen wird der Anteil des Gebiets mit dem
                Rest des Vergleichsgebiets. „Nicht unterscheidbar“ heißt: Der Unterschied kann Zufall sein (95-Prozent-Intervall nach
                Wilson und Newcombe). „Ohne Test“: Für Bilanzen, Mittelwerte und Verhältniszahlen steht nur der Unterschied.</p>
                """
            );
        }

        page.Append(
            """
            <p class="small"><strong>Zeichen:</strong> <b>.</b> Zahlenwert unbekannt oder geheim zu halten · <b>…</b> Angabe fällt später
            an · <b>x</b> Angabe nicht sinnvoll · <b>/</b> Zahlenwert nicht sicher genug · <b>( )</b> Aussagewert eingeschränkt ·
            <b>p</b> vorläufig · <b>r</b> berichtigt · <b>s</b> geschätzt · <b>u</b> umgerechnet,
            dahinter, wie viel davon geschätzt ist · <b>n</b> nicht öffentlich</p>
            """
        );
    }
}
