namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What a perturbation table is to keep to (ptable; Giessing 2016).</summary>
/// <param name="MaximumDeviation">D, at least 1: no count changes by more.</param>
/// <param name="Variance">V, above 0: variance of the change, at most (or exactly, see <see cref="IsVarianceExact"/>).</param>
public sealed record PerturbationDesign(int MaximumDeviation, double Variance)
{
    /// <summary>js: no perturbed count from 1 to this; 0: all are allowed.</summary>
    public int BlockedUpTo { get; init; }

    /// <summary>
    /// Least probability of staying, per original count from 1 on; the last serves all larger ones; empty: none is asked for.
    /// Where it cannot be had it is lowered in steps of 0.05.
    /// </summary>
    public IReadOnlyList<double?> StayProbability { get; init; } = [];

    /// <summary>Whether probabilities must not fall on the way up to "no change", per count as above; empty: yes.</summary>
    public IReadOnlyList<bool> IsMonotone { get; init; } = [];

    /// <summary>Whether the variance is to be V and not only at most V, per count as above; empty: at most.</summary>
    public IReadOnlyList<bool> IsVarianceExact { get; init; } = [];

    /// <summary>The last row of its own; it is symmetric and serves all larger counts.</summary>
    public int LastCount => BlockedUpTo == 0 ? MaximumDeviation : MaximumDeviation + BlockedUpTo + 1;

    internal static T At<T>(IReadOnlyList<T> perCount, int count, T otherwise) =>
        perCount.Count == 0 ? otherwise : perCount[Math.Min(count, perCount.Count) - 1];
}
