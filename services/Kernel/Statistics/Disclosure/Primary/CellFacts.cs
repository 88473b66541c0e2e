namespace Sozialplanung.Statistics.Disclosure;

/// <summary>What the primary rules need to know of one cell; what is not given is not judged.</summary>
/// <param name="Count">Persons (or units) counted, at least 0.</param>
public sealed record CellFacts(long Count)
{
    /// <summary>
    /// The persons out of whom <see cref="Count"/> were counted (denominator of a share); null where there is no such base.
    /// </summary>
    public long? Base { get; init; }

    /// <summary>The contributions to a magnitude, for dominance and p%; each at least 0.</summary>
    public IReadOnlyList<Contribution>? Contributions { get; init; }

    /// <summary>Persons behind each contributing facility, where the value rests on facilities.</summary>
    public IReadOnlyList<long>? PersonsByFacility { get; init; }
}
