using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.Options;
using Sozialplanung.Reporting.AreaProfile;

namespace Sozialplanung.Reporting.Figures;

/// <summary>The figure renderer of the web application, the same that draws the atlas, and the report's own style.</summary>
internal sealed partial class FigureScript
{
    public FigureScript(IOptions<ReportingOptions> options)
    {
        var folder = options.Value.FiguresFolder;
        Script = File.ReadAllText(Path.Combine(folder, "figures.js"));
        var figureStyle = File.ReadAllText(Path.Combine(folder, "figures.css"));
        Fonts = string.Concat(FontFace().Matches(figureStyle).Select(match => match.Value));
        using var style = new StreamReader(
            typeof(FigureScript).Assembly.GetManifestResourceStream("Sozialplanung.Reporting.AreaProfile.profile.css")!
        );
        Style = FontFace().Replace(figureStyle, "") + style.ReadToEnd();
        Design = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script + Fonts + Style + ProfilePage.Version)))[
            ..16
        ];
    }

    public string Script { get; }

    /// <summary>The fonts as data, for print: a stored page takes them from its own origin.</summary>
    public string Fonts { get; }

    public string Style { get; }

    /// <summary>Changes whenever the look or the text of reports changes.</summary>
    public string Design { get; }

    [GeneratedRegex(@"@font-face\s*\{[^}]*\}")]
    private static partial Regex FontFace();
}
