using Sozialplanung.Reporting.Writing;

namespace Sozialplanung.Reporting.Printing;

/// <summary>A drawn report as a page of its own: style inside, no script, fonts from the installation's own origin.</summary>
internal static class StoredPage
{
    private const string Frame = """<div class="frame" role="group" aria-label="Tabelle, seitlich verschiebbar" tabindex="0">""";

    public static string Of(string body, string title, string style) =>
        $"""
            <!doctype html>
            <html lang="de"><head><meta charset="utf-8"><title>{Markup.Text(title)}</title>
            <meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,">
            <link rel="stylesheet" href="/figures/figures.css"><style>{style}</style></head>
            <body>{WithFramedTables(WithPlainFigures(body))}</body></html>
            """;

    // The role serves the structure of the PDF alone; on a page a figure with a caption may have none (ARIA in HTML).
    private static string WithPlainFigures(string body) =>
        body.Replace("<figure role=\"group\"", "<figure", StringComparison.Ordinal);

    // On a phone a wide table is moved sideways within its frame, by keyboard too; the page itself stays as wide as the screen.
    private static string WithFramedTables(string body) =>
        body.Replace("<table", $"{Frame}<table", StringComparison.Ordinal)
            .Replace("</table>", "</table></div>", StringComparison.Ordinal);
}
