namespace Sozialplanung.Ingestion.Tables;

/// <summary>What official statistics says about a number beside the number: p, r, s and brackets.</summary>
[Flags]
internal enum ValueFlags : byte
{
    None = 0,
    Provisional = 1,
    Revised = 2,
    Estimated = 4,
    LimitedReliability = 8,
}
