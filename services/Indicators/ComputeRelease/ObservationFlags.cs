namespace Sozialplanung.Indicators.ComputeRelease;

/// <summary>What is to be known beside a number; a sum carries the flags of all its parts.</summary>
[Flags]
internal enum ObservationFlags
{
    None = 0,
    Provisional = 1,
    Revised = 2,
    Estimated = 4,
    LimitedReliability = 8,
}
