using System.Globalization;
using System.Net;
using System.Text;

namespace Sozialplanung.Reporting.Writing;

/// <summary>
/// Markup in the code, text from the data: whatever stands in braces is encoded, so that no name can become markup.
/// </summary>
internal static class Markup
{
    public static void Html(this StringBuilder page, FormattableString markup) =>
        page.AppendFormat(CultureInfo.InvariantCulture, markup.Format, [.. markup.GetArguments().Select(Encoded)]);

    /// <summary>A text that is safe inside HTML.</summary>
    public static string Text(string text) => WebUtility.HtmlEncode(text);

    private static object Encoded(object? argument) => Text(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
}
