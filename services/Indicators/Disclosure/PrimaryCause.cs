using Sozialplanung.Statistics.Disclosure;

namespace Sozialplanung.Indicators.Disclosure;

/// <summary>Why a count must not be known for its own sake: one of <see cref="WithholdingCause"/>.</summary>
internal sealed record PrimaryCause(string Name)
{
    /// <summary>By so many persons, or whole amounts, the count must stay uncertain in either direction; at least 1.</summary>
    public long Protection { get; init; } = 1;

    /// <summary>A German sentence that names the count, for the Statistikstelle.</summary>
    public string? Reason { get; init; }

    /// <summary>What would free the count, as a German sentence.</summary>
    public string? Remedy { get; init; }

    /// <summary>The first rule that applies gives the cause, the strictest one the uncertainty; null where none applies.</summary>
    public static PrimaryCause? Of(IEnumerable<PrimaryFinding> findings)
    {
        PrimaryFinding[] all = [.. findings.OrderBy(finding => finding.Rule)];
        return all.Length == 0
            ? null
            : new PrimaryCause(WithholdingCause.Of(all[0].Rule))
            {
                Protection = Math.Max(1, all.Max(finding => Math.Max(finding.LowerProtection, finding.UpperProtection))),
                Reason = all[0].Reason,
                Remedy = all[0].Remedy,
            };
    }
}
