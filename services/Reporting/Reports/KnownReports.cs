using Sozialplanung.Reporting.Gate;

namespace Sozialplanung.Reporting.Reports;

/// <summary>The reports of this installation, by their code.</summary>
internal sealed class KnownReports(IEnumerable<IReport> reports)
{
    private readonly Dictionary<string, IReport> _byCode = reports.ToDictionary(report => report.Code, StringComparer.Ordinal);

    public IReadOnlyCollection<IReport> All => _byCode.Values;

    /// <summary>Null where there is no report of this code.</summary>
    public IReport? Find(string code) => _byCode.GetValueOrDefault(code);

    /// <summary>
    /// „gebietsprofil-10044115.pdf“, and „…-nicht-veroeffentlichen.pdf“ for other readers than the public; a report that is no longer made is
    /// still handed out as „bericht-….pdf“.
    /// </summary>
    public string FileNameOf(string code, string subject, string audience) =>
        $"{(Find(code)?.Name ?? "Bericht").ToLowerInvariant()}-{subject}{(audience == Readership.Public ? "" : "-nicht-veroeffentlichen")}.pdf";
}
