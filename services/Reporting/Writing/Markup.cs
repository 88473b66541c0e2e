using System.Globalization;
using System.Text;

namespace Sozialplanung.Reporting.Writing;

/// <summary>
/// Markup in the code, text from the data: whatever stands in braces is encoded, so that no name can become markup.
/// </summary>
internal static class Markup
{
    public static void Html(this StringBuilder page, FormattableString markup) =>
        page.AppendFormat(CultureInfo.InvariantCulture, markup.Format, [.. markup.GetArguments().Select(Encoded)]);

    private static object Encoded(object? argument) =>
        German.Text(Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "");
}
