using Sozialplanung.Statistics.Distributions;

namespace Sozialplanung.Statistics.Space;

/// <summary>
/// One number for the whole map: the <see cref="Statistic"/>, its <see cref="Expected"/> value without spatial order, and its
/// variance and z if the values were drawn from a normal distribution or shuffled over the areas (randomisation, needs four
/// areas).
/// </summary>
public sealed record SpatialStatistic(Value Statistic, Value Expected, Value NormalVariance, Value RandomVariance)
{
    /// <summary>(statistic − expected)/√variance under normality; a variance of zero: not meaningful.</summary>
    public Value NormalZ => ZWith(NormalVariance);

    /// <summary>The same under randomisation.</summary>
    public Value RandomZ => ZWith(RandomVariance);

    /// <summary>One-sided probability of a z at least as far from 0 in its direction; 0 to 0.5.</summary>
    public Value NormalProbability => OneSided(NormalZ);

    /// <summary>The same under randomisation.</summary>
    public Value RandomProbability => OneSided(RandomZ);

    internal static SpatialStatistic NotMeaningful { get; } =
        new(Value.NotMeaningful, Value.NotMeaningful, Value.NotMeaningful, Value.NotMeaningful);

    private static Value OneSided(Value z) => z.HasNumber ? NormalDistribution.UpperTail(Math.Abs(z.Number)) : z;

    private Value ZWith(Value variance)
    {
        if (Inputs.FirstReason(Statistic, Expected, variance) is { } reason)
        {
            return Value.Missing(reason);
        }

        return variance.Number > 0
            ? Value.FromCalculation((Statistic.Number - Expected.Number) / Math.Sqrt(variance.Number))
            : Value.NotMeaningful;
    }
}
