using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;

namespace Sozialplanung.Reporting.RenderProfile;

/// <summary>The figure renderer of the web application, the same that draws the atlas, and the report's own style.</summary>
internal sealed class FigureScript
{
    public FigureScript(IOptions<ReportingOptions> options)
    {
        var folder = options.Value.FiguresFolder;
        Script = File.ReadAllText(Path.Combine(folder, "figures.js"));
        FigureStyle = File.ReadAllText(Path.Combine(folder, "figures.css"));
        using var style = new StreamReader(typeof(FigureScript).Assembly.GetManifestResourceStream("Sozialplanung.Reporting.RenderProfile.profile.css")!);
        PageStyle = style.ReadToEnd();
        Design = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Script + FigureStyle + PageStyle + ProfilePage.Version)))[..16];
    }

    public string Script { get; }

    public string FigureStyle { get; }

    public string PageStyle { get; }

    /// <summary>Changes whenever the look or the text of reports changes.</summary>
    public string Design { get; }
}
