namespace Sozialplanung.Statistics.Trend;

/// <summary>
/// One way to cut a series into levels: <see cref="LastBefore"/> the index of the last entry before each shift, the mean of each
/// level, the residual sum of squares and the information criterion (smaller is better; not meaningful where the fit is perfect).
/// </summary>
public sealed record LevelPartition(
    IReadOnlyList<int> LastBefore,
    IReadOnlyList<double> Means,
    double ResidualSquares,
    Value Criterion
);

/// <summary>
/// Lasting jumps in the level of a series: the partition chosen and the best one for each number of shifts, from 0.
/// </summary>
public sealed record LevelShifts(LevelPartition? Chosen, IReadOnlyList<LevelPartition> Candidates)
{
    /// <summary>
    /// Bai and Perron's dynamic programme over the residual squares, each level at least <paramref name="minimumLength"/> numbers
    /// long; the number of shifts m (at most <paramref name="maximumShifts"/>) by the smallest BIC = n(ln 2π + ln(RSS/n) + 1) +
    /// ln(n)(2m + 2). A perfect fit takes the fewest shifts that give it. Entries without a number are left out; the places of
    /// shifts stay those of the series. Fewer numbers than one level needs: nothing chosen. All equal: no shift. Source: Bai
    /// &amp; Perron 2003, Journal of Applied Econometrics 18, p. 1. Proved by <c>breaks-nile</c>.
    /// Errors: <see cref="ArgumentOutOfRangeException"/> for a length below 2 or negative shifts.
    /// </summary>
    public static LevelShifts Of(IReadOnlyList<Value> series, int minimumLength, int maximumShifts = 5)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumLength, 2);
        ArgumentOutOfRangeException.ThrowIfNegative(maximumShifts);
        int[] places = [.. Enumerable.Range(0, series.Count).Where(i => series[i].HasNumber)];
        var fit = new LevelFit([.. places.Select(place => series[place].Number)]);
        if (places.Length < minimumLength || !fit.IsFinite)
        {
            return new LevelShifts(null, []);
        }

        var possible = Math.Min(maximumShifts, (places.Length / minimumLength) - 1);
        LevelPartition[] candidates = [.. fit.Best(minimumLength, possible + 1).Select(ends => Partition(ends, fit, places))];
        var perfect = candidates.FirstOrDefault(candidate => !candidate.Criterion.HasNumber);
        return new LevelShifts(perfect ?? candidates.MinBy(candidate => candidate.Criterion.Number), candidates);
    }

    private static LevelPartition Partition(int[] ends, LevelFit fit, int[] places)
    {
        int[] starts = [0, .. ends[..^1]];
        var squares = starts.Zip(ends, fit.SquaresOf).Sum();
        var n = places.Length;
        var isPerfect = squares <= fit.LeastSquares;
        var criterion = (n * (Math.Log(2 * Math.PI) + Math.Log(squares / n) + 1)) + (Math.Log(n) * 2 * ends.Length);
        return new LevelPartition(
            [.. ends[..^1].Select(end => places[end - 1])],
            [.. starts.Zip(ends, fit.MeanOf)],
            isPerfect ? 0 : squares,
            isPerfect ? Value.NotMeaningful : Value.FromCalculation(criterion)
        );
    }
}
