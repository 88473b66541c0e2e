using Sozialplanung.Facts;
using Sozialplanung.Statistics;

namespace Sozialplanung.Ingestion.Observations;

/// <summary>A value and the line it was read from.</summary>
internal readonly record struct ObservedCell(Value Value, ValueFlags Flags, long Line)
{
    /// <summary>Who has added what; null where nobody says.</summary>
    public ContributedAmounts? Contributions { get; init; }
}
