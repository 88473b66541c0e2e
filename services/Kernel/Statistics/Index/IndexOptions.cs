namespace Sozialplanung.Statistics.Index;

/// <summary>The rules of a composite index. The defaults are those of Berlin's Monitoring Soziale Stadtentwicklung.</summary>
public sealed record IndexOptions
{
    /// <summary>Scale of each indicator before summing.</summary>
    public StandardisationMethod Components { get; init; } = StandardisationMethod.ZPopulation;

    /// <summary>Scale of the sum.</summary>
    public StandardisationMethod Result { get; init; } = StandardisationMethod.ZPopulation;

    /// <summary>
    /// So many indicators must have a number; the sum of those present is then scaled up to the whole weight. Null: all of them.
    /// </summary>
    public int? MinimumComponents { get; init; }

    /// <summary>
    /// Areas (by index) left out before means and deviations are computed, each with its reason, such as too few inhabitants.
    /// </summary>
    public IReadOnlyDictionary<int, ValueState> Exclusions { get; init; } = new Dictionary<int, ValueState>();
}
