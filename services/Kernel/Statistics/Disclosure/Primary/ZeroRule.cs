namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Whether "nobody" and "everybody" are shown.</summary>
public enum ZeroRule
{
    /// <summary>"Nichts vorhanden" is shown.</summary>
    Shown,

    /// <summary>A zero, and with the complement rule a share of all, is withheld.</summary>
    Withheld,
}
