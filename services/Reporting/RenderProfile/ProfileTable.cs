using System.Globalization;
using System.Net;
using System.Text;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>The table of a domain: each indicator with the area's last value beside those of the areas it lies in.</summary>
internal static class ProfileTable
{
    public static void Write(StringBuilder page, AreaProfile profile, string domain, IReadOnlyList<ProfileIndicator> indicators)
    {
        var columns = ColumnsOf(profile, indicators);
        page.Append(CultureInfo.InvariantCulture, $"<table><caption>{Text(domain)}: neuester Wert im Vergleich</caption><thead><tr><th scope=\"col\">Indikator</th><th scope=\"col\">Jahr</th>");
        foreach (var column in columns)
        {
            page.Append(CultureInfo.InvariantCulture, $"<th scope=\"col\" class=\"number\">{Text(column.Name)}</th>");
        }

        page.Append("</tr></thead><tbody>");
        foreach (var indicator in indicators)
        {
            var period = indicator.Periods[^1];
            page.Append(CultureInfo.InvariantCulture, $"<tr><th scope=\"row\">{Text(indicator.ShortName)} <span class=\"unit\">{Text(indicator.Unit)}</span></th><td>{Text(period)}</td>");
            foreach (var column in columns)
            {
                page.Append(CultureInfo.InvariantCulture, $"<td class=\"number\">{Text(German.Value(indicator.Of(column.Code, period), indicator))}</td>");
            }

            page.Append("</tr>");
        }

        page.Append("</tbody></table>");
    }

    private static ProfileArea[] ColumnsOf(AreaProfile profile, IReadOnlyList<ProfileIndicator> indicators) =>
        [profile.Area, .. profile.Ancestors.Reverse().Where(area => indicators.Any(indicator => indicator.Series.ContainsKey(area.Code)))];

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
