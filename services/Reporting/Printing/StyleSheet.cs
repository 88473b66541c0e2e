using Sozialplanung.Reporting.Figures;

namespace Sozialplanung.Reporting.Printing;

/// <summary>The style of a page: that of the figures, then what all reports have in common, then what is a report's own.</summary>
internal static class StyleSheet
{
    private static readonly string _common = Read("Printing.report.css");

    public static string Of(FigureScript figures, string own) => figures.Style + _common + own;

    /// <summary>A style sheet that lies beside the code, by its folder and name.</summary>
    public static string Read(string name)
    {
        using var style = new StreamReader(
            typeof(StyleSheet).Assembly.GetManifestResourceStream($"Sozialplanung.Reporting.{name}")!
        );
        return style.ReadToEnd();
    }
}
