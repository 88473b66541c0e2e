using System.Globalization;
using System.Text;
using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Figures;

/// <summary>Places figures, and the data they draw from, in the markup of a page.</summary>
internal static class FigureMarkup
{
    /// <summary>The group role keeps a second, nameless figure around the picture out of the structure of the PDF.</summary>
    public static void Figure(this StringBuilder page, FigureSpec spec) =>
        page.Html($"<figure role=\"group\" class=\"{ClassOf(spec)}\" data-figure=\"{spec.ToJson()}\"></figure>");

    /// <summary>JSON inside a script element: whatever begins with the sign of a tag, a comment too, would change what the element
    /// is.</summary>
    public static void Data(this StringBuilder page, string id, string json) =>
        page.Append(
            CultureInfo.InvariantCulture,
            $"<script type=\"application/json\" id=\"{id}\">{json.Replace("<", "\\u003C", StringComparison.Ordinal)}</script>"
        );

    private static string ClassOf(FigureSpec spec) =>
        spec switch
        {
            MapFigure => "map",
            PlaceFigure => "place",
            TableFigure => "table",
            _ => "chart",
        };
}
