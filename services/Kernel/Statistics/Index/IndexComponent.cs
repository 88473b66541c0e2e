namespace Sozialplanung.Statistics.Index;

/// <summary>What a high value of an indicator says about an area.</summary>
public enum Burden
{
    /// <summary>More is worse: counts towards the index as it is.</summary>
    HigherIsWorse,

    /// <summary>More is better: counts with its sign turned.</summary>
    HigherIsBetter,
}

/// <summary>One indicator of a composite index: a value per area, its weight (above 0) and direction.</summary>
public sealed record IndexComponent(
    string Code,
    IReadOnlyList<Value> Values,
    double Weight = 1,
    Burden Direction = Burden.HigherIsWorse
);
