using Sozialplanung.Ingestion.CheckQuality;

namespace Sozialplanung.Ingestion.CompareDeliveries;

internal abstract record CompareOutcome
{
    public sealed record Compared(ReplacementReport Report) : CompareOutcome;

    /// <summary>The caller sees one of them not.</summary>
    public sealed record Unknown : CompareOutcome;

    public sealed record NotComparable(string Sentence) : CompareOutcome;
}
