namespace Sozialplanung.Attack.Tests.Stating;

/// <summary>A weighted sum of unknown counts, in whole weights over a common divisor.</summary>
internal sealed record Combination(IReadOnlyDictionary<int, long> Weights, long Divisor)
{
    public decimal TrueAmount(Unknowns unknowns) => (decimal)TrueSum(unknowns) / Divisor;

    /// <summary>The sum before it is divided.</summary>
    public long TrueSum(Unknowns unknowns) => Weights.Sum(weight => weight.Value * unknowns.Counts[weight.Key]);

    /// <summary>factor·this + otherFactor·other, both times a common multiple of their divisors (which is left out).</summary>
    public Dictionary<int, long> Times(long factor, Combination other, long otherFactor)
    {
        var sum = Weights.ToDictionary(weight => weight.Key, weight => checked(weight.Value * factor * other.Divisor));
        foreach (var (unknown, weight) in other.Weights)
        {
            sum[unknown] = checked(sum.GetValueOrDefault(unknown) + (weight * otherFactor * Divisor));
        }

        return sum;
    }

    /// <summary>Equal for equal sums.</summary>
    public string Key =>
        $"{Divisor}:{string.Join(' ', Weights.OrderBy(weight => weight.Key).Select(weight => $"{weight.Value}*{weight.Key}"))}";
}
