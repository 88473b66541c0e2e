namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>Least ≤ weighted sum of unknown counts ≤ Most, in whole numbers.</summary>
internal sealed record Statement(string Channel, IReadOnlyDictionary<int, long> Weights, long Least, long Most)
{
    /// <summary>Further than any sum gets.</summary>
    public const long Anything = 1_000_000_000_000_000;

    public bool HoldsFor(Unknowns unknowns) =>
        Weights.Sum(weight => weight.Value * unknowns.Counts[weight.Key]) is var sum && sum >= Least && sum <= Most;
}
