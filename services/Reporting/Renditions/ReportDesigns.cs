using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
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

    private ReportDesign Design(IReport report)
    {
        var style = StyleSheet.Of(figures, report.Style);
        var all = Encoding.UTF8.GetBytes(figures.Script + figures.Fonts + style + report.Version);
        return new ReportDesign(style, Convert.ToHexStringLower(SHA256.HashData(all))[..16]);
    }
}
