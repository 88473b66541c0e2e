namespace Sozialplanung.Statistics.Quantiles;

/// <summary>
/// The nine sample quantiles of Hyndman &amp; Fan 1996, The American Statistician 50, p. 361, with the numbers that R uses. The
/// type belongs beside every printed quantile, for they differ in small data.
/// </summary>
public enum QuantileType
{
    /// <summary>Inverse of the empirical distribution: always one of the values.</summary>
    InverseDistribution = 1,

    /// <summary>As 1, with the mean of both values at a step.</summary>
    AveragedInverse = 2,

    /// <summary>The nearest order statistic, the even one in doubt (SAS).</summary>
    NearestEven = 3,

    /// <summary>Linear interpolation of the empirical distribution.</summary>
    LinearDistribution = 4,

    /// <summary>Knots in the middle of the steps (hydrology).</summary>
    Midpoints = 5,

    /// <summary>Positions k/(n + 1) (SPSS, Minitab).</summary>
    Weibull = 6,

    /// <summary>Positions (k − 1)/(n − 1): the default of R, Excel and numpy; used for maps.</summary>
    Linear = 7,

    /// <summary>Approximately median-unbiased.</summary>
    MedianUnbiased = 8,

    /// <summary>Approximately unbiased for the normal distribution; used by the GISD.</summary>
    NormalUnbiased = 9,
}
