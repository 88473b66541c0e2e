namespace Sozialplanung.Statistics.Index;

/// <summary>How values of different indicators are brought to one scale.</summary>
public enum StandardisationMethod
{
    /// <summary>As they are.</summary>
    None,

    /// <summary>
    /// z with the standard deviation of a population (divisor n), as in Berlin's Monitoring Soziale Stadtentwicklung.
    /// </summary>
    ZPopulation,

    /// <summary>z with the standard deviation of a sample (divisor n − 1).</summary>
    ZSample,

    /// <summary>From 0 (smallest) to 1 (largest).</summary>
    MinMax,

    /// <summary>Mean rank (1 = smallest).</summary>
    Rank,

    /// <summary>(mean rank − 0.5)/n, between 0 and 1.</summary>
    PercentileRank,
}
