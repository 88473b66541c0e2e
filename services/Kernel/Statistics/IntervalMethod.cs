namespace Sozialplanung.Statistics;

/// <summary>How the limits of an <see cref="Estimate"/> were found; printed beside them.</summary>
public enum IntervalMethod
{
    /// <summary>There are no limits.</summary>
    None,

    /// <summary>Score limits of a proportion (Wilson 1927).</summary>
    Wilson,

    /// <summary>Exact limits of a proportion (Clopper &amp; Pearson 1934).</summary>
    ClopperPearson,

    /// <summary>Approximate limits of a count (Breslow &amp; Day 1987, vol. II, p. 69).</summary>
    Byar,

    /// <summary>Exact limits of a count (Garwood 1936).</summary>
    Garwood,

    /// <summary>Limits of a directly standardised rate (Dobson et al. 1991).</summary>
    Dobson,

    /// <summary>Gamma limits of a directly standardised rate (Fay &amp; Feuer 1997).</summary>
    FayFeuer,

    /// <summary>Limits symmetric on the logarithmic scale.</summary>
    LogNormal,

    /// <summary>Limits of a mean by Student's t.</summary>
    StudentT,

    /// <summary>Limits of a difference of two proportions (Newcombe 1998, method 10).</summary>
    Newcombe,

    /// <summary>Limits of Pearson's correlation (Fisher 1921).</summary>
    FisherZ,

    /// <summary>Limits of Spearman's correlation (Bonett &amp; Wright 2000).</summary>
    BonettWright,

    /// <summary>Limits of a median slope (Sen 1968).</summary>
    Sen,

    /// <summary>Limits of a life expectancy (Silcocks et al. 2001).</summary>
    Silcocks,

    /// <summary>Limits from the errors of earlier forecasts.</summary>
    PastErrors,
}
