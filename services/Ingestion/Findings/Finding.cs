namespace Sozialplanung.Ingestion.Findings;

internal enum Severity
{
    Error,
    Warning,
    Info,
}

/// <summary>Something a check noticed: what, where (line of the file, label of the column), and how grave.</summary>
internal sealed record Finding(Severity Severity, string Rule, string Text, long? Row = null, string? Column = null)
{
    /// <summary>What it says of the values of another dataset.</summary>
    public IReadOnlyList<FindingDetail> Details { get; init; } = [];

    /// <summary>The severity as it is stored and sent.</summary>
    public string SeverityName =>
        Severity switch
        {
            Severity.Error => "error",
            Severity.Warning => "warning",
            Severity.Info => "info",
        };
}
