namespace Sozialplanung.Statistics.Disclosure;

/// <summary>Contributions in falling order, summed from the top, with the weighted total beside them.</summary>
internal sealed class LargestContributions
{
    private readonly Contribution[] _falling;
    private readonly bool _isRepeated;

    private LargestContributions(Contribution[] falling, bool isRepeated)
    {
        _falling = falling;
        _isRepeated = isRepeated;
        Total = falling.Sum(contribution => contribution.Value * contribution.Weight);
    }

    public double Total { get; }

    public static LargestContributions Of(IReadOnlyList<Contribution> contributions, WeightedContributions weights)
    {
        if (contributions.Any(contribution => contribution.Value < 0 || contribution.Weight < 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(contributions),
                "Dominance and p% are not defined for negative contributions."
            );
        }

        return new LargestContributions(
            [.. contributions.OrderByDescending(contribution => contribution.Value)],
            weights == WeightedContributions.RepeatedByWeight
        );
    }

    /// <summary>Sum of the n largest; with repetition a contribution of weight w counts as w equal ones.</summary>
    public double Sum(int n)
    {
        var (sum, left) = (0.0, (double)n);
        foreach (var contribution in _falling)
        {
            var taken = Math.Min(left, _isRepeated ? contribution.Weight : 1);
            sum += contribution.Value * taken;
            left -= taken;
            if (left <= 0)
            {
                break;
            }
        }

        return sum;
    }
}
