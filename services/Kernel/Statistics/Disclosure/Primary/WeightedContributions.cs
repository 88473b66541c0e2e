namespace Sozialplanung.Statistics.Disclosure;

/// <summary>How sampling weights enter dominance and p%.</summary>
public enum WeightedContributions
{
    /// <summary>Unweighted largest contributions against the weighted total (GaussSuppression).</summary>
    AgainstWeightedTotal,

    /// <summary>
    /// The largest contribution stands for as many equal ones as its weight says (τ-Argus; Hundepool et al. 2012, p. 151).
    /// </summary>
    RepeatedByWeight,
}
