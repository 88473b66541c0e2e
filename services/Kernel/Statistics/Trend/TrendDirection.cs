namespace Sozialplanung.Statistics.Trend;

/// <summary>What a test says about the direction of a series.</summary>
public enum TrendDirection
{
    /// <summary>Too few numbers for a verdict: show slope and count instead.</summary>
    TooShort,

    /// <summary>No trend can be told from chance. Not the same as "no change".</summary>
    NotDistinguishable,

    /// <summary>Rising.</summary>
    Rising,

    /// <summary>Falling.</summary>
    Falling,
}
