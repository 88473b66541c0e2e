namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Whether the one contributor of a withheld cell, who knows it, is reckoned with as a reader.</summary>
public enum SingletonRule
{
    /// <summary>Readers know nothing but what is printed.</summary>
    Ignored,

    /// <summary>
    /// A single contributor, knowing his own cells, must not be able to work out another sensitive cell exactly.
    /// </summary>
    KnowsOwnCells,
}
