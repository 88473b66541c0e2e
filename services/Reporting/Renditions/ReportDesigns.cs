using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using Sozialplanung.Contracts.Indicators;
using Sozialplanung.Reporting.Figures;
using Sozialplanung.Reporting.Printing;
using Sozialplanung.Reporting.Reports;

namespace Sozialplanung.Reporting.Renditions;

/// <summary>The style of a report and a hash that changes whenever its look or its text does.</summary>
internal sealed record ReportDesign(string Style, string Hash);

/// <summary>The design of each report, put together once.</summary>
internal sealed class ReportDesigns(FigureScript figures)
{
    private readonly ConcurrentDictionary<string, ReportDesign> _byCode = new(StringComparer.Ordinal);

    public ReportDesign Of(IReport report) => _byCode.GetOrAdd(report.Code, _ => Design(report));

    /// <summary>
    /// What a finished report is known by: its design and what has become of its release since. One that was printed before a
    /// correction or a newer release does not speak of it, so another is made.
    /// </summary>
    public string KeyOf(IReport report, AnsweredRelease release)
    {
        var design = Of(report).Hash;
        if (release.Newer is null && release.Corrections.Count == 0)
        {
            return design;
        }

        var since = $"{release.Newer?.Id:N} {string.Join(' ', release.Corrections.Select(one => $"{one.ReleaseId:N}"))}";
        return $"{design}-{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(since)))[..8]}";
    }

    private ReportDesign Design(IReport report)
    {
        var style = StyleSheet.Of(figures, report.Style);
        var all = Encoding.UTF8.GetBytes(figures.Script + figures.Fonts + style + report.Version);
        return new ReportDesign(style, Convert.ToHexStringLower(SHA256.HashData(all))[..16]);
    }
}
