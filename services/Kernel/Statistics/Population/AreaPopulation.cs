namespace Sozialplanung.Statistics.Population;

/// <summary>Women and men of one area by age group; all groups equally wide, the last one open.</summary>
public sealed record AreaPopulation(IReadOnlyList<Value> Women, IReadOnlyList<Value> Men)
{
    /// <summary>Everybody; a missing group passes its reason on.</summary>
    public Value Total =>
        Inputs.FirstReason(Women, Men) is { } reason
            ? Value.Missing(reason)
            : Value.FromCalculation(Women.Sum(count => count.Number) + Men.Sum(count => count.Number));
}
