using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;

namespace Sozialplanung.Reporting.Figures;

/// <summary>The figure renderer of the web application, the same that draws the atlas.</summary>
internal sealed partial class FigureScript
{
    public FigureScript(IOptions<ReportingOptions> options)
    {
        var folder = options.Value.FiguresFolder;
        Script = File.ReadAllText(Path.Combine(folder, "figures.js"));
        var style = File.ReadAllText(Path.Combine(folder, "figures.css"));
        Fonts = string.Concat(FontFace().Matches(style).Select(match => match.Value));
        Style = FontFace().Replace(style, "");
    }

    public string Script { get; }

    /// <summary>The fonts as data, for print: a stored page takes them from its own origin.</summary>
    public string Fonts { get; }

    public string Style { get; }

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex FontFace();
}
