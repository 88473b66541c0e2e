using System.Globalization;

namespace Sozialplanung.Ingestion.Findings;

/// <summary>The findings of one check. Beyond a hundred thousand they are counted by rule and no longer kept one by
/// one.</summary>
internal sealed class FindingList
{
    private const int Kept = 100_000;
    private readonly List<Finding> _findings = [];
    private readonly Dictionary<(Severity Severity, string Rule), int> _beyond = [];

    /// <summary>The file of an archive that is being read: each finding begins with it. Null: there is one file only.</summary>
    public string? Within { get; set; }

    public int ErrorCount { get; private set; }

    public int WarningCount { get; private set; }

    public int Count { get; private set; }

    public Finding? FirstError { get; private set; }

    public void Error(string rule, string text, long? row = null, string? column = null) =>
        Add(new Finding(Severity.Error, rule, text, row, column));

    public void Warning(string rule, string text, long? row = null, string? column = null) =>
        Add(new Finding(Severity.Warning, rule, text, row, column));

    public void Info(string rule, string text, long? row = null, string? column = null) =>
        Add(new Finding(Severity.Info, rule, text, row, column));

    /// <summary>Errors first, then in the order of the file.</summary>
    public IEnumerable<Finding> All() =>
        _findings
            .OrderBy(finding => finding.Severity)
            .ThenBy(finding => finding.Row ?? 0)
            .Concat(
                _beyond.Select(rule => new Finding(
                    rule.Key.Severity,
                    rule.Key.Rule,
                    $"Und {rule.Value.ToString("N0", CultureInfo.GetCultureInfo("de-DE"))} weitere Befunde derselben Art."
                ))
            );

    public void Add(Finding finding)
    {
        finding = Within is null ? finding : finding with { Text = $"„{Within}“: {finding.Text}" };
        Count++;
        ErrorCount += finding.Severity == Severity.Error ? 1 : 0;
        WarningCount += finding.Severity == Severity.Warning ? 1 : 0;
        FirstError ??= finding.Severity == Severity.Error ? finding : null;
        if (_findings.Count < Kept)
        {
            _findings.Add(finding);
        }
        else
        {
            var rule = (finding.Severity, finding.Rule);
            _beyond[rule] = _beyond.GetValueOrDefault(rule) + 1;
        }
    }

    /// <summary>Appends what was found in a part of the file that counted its own lines.</summary>
    /// <param name="part">The findings of the part.</param>
    /// <param name="linesBefore">Lines of the file that lie before the part.</param>
    public void Append(FindingList part, long linesBefore)
    {
        foreach (var finding in part._findings)
        {
            Add(finding with { Row = finding.Row + linesBefore });
        }

        foreach (var (rule, count) in part._beyond)
        {
            Count += count;
            ErrorCount += rule.Severity == Severity.Error ? count : 0;
            WarningCount += rule.Severity == Severity.Warning ? count : 0;
            _beyond[rule] = _beyond.GetValueOrDefault(rule) + count;
        }
    }
}
