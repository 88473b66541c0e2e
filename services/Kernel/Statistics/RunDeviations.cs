using System.Numerics;

namespace Sozialplanung.Statistics;

/// <summary>
/// Mean and squared deviation of any run of numbers at once, each as exact as if the run were all there is: no number outside a
/// run, however large, costs it digits, as differences of running squares would. Kept are, for blocks of each power of two, the
/// runs that end and that begin in the middle (a disjoint sparse table), summed after Welford 1962, Technometrics 4, p. 419; two
/// of them make up any other (Chan, Golub and LeVeque 1983, The American Statistician 37, p. 242).
/// </summary>
internal sealed class RunDeviations
{
    private readonly double[] _numbers;
    private readonly double[] _weightBefore;
    private readonly Level[] _levels;

    /// <summary>Weights say how often each number counts; none: once.</summary>
    public RunDeviations(double[] numbers, int[]? weights = null)
    {
        _numbers = numbers;
        _weightBefore = new double[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            _weightBefore[i + 1] = _weightBefore[i] + (weights?[i] ?? 1);
        }

        var levels = numbers.Length > 1 ? BitOperations.Log2((uint)numbers.Length - 1) + 1 : 0;
        _levels = [.. Enumerable.Range(0, levels).Select(Filled)];
    }

    /// <summary>Mean of the numbers from start to before end; at least one.</summary>
    public double MeanOf(int start, int end)
    {
        if (end - start == 1)
        {
            return _numbers[start];
        }

        var (level, middle) = Split(start, end);
        var (left, right) = (_weightBefore[middle] - _weightBefore[start], _weightBefore[end] - _weightBefore[middle]);
        var step = level.Means[end - 1] - level.Means[start];
        return _numbers[middle] + level.Means[start] + (step * right / (left + right));
    }

    /// <summary>Σ(x − mean)² over the numbers from start to before end; at least one.</summary>
    public double SquaresOf(int start, int end)
    {
        if (end - start == 1)
        {
            return 0;
        }

        var (level, middle) = Split(start, end);
        var (left, right) = (_weightBefore[middle] - _weightBefore[start], _weightBefore[end] - _weightBefore[middle]);
        var step = level.Means[end - 1] - level.Means[start];
        return level.Squares[start] + level.Squares[end - 1] + (step * step * (left / (left + right)) * right);
    }

    private (Level Level, int Middle) Split(int start, int end)
    {
        var level = BitOperations.Log2((uint)(start ^ (end - 1)));
        return (_levels[level], (end - 1) >> level << level);
    }

    private Level Filled(int level)
    {
        var kept = new Level(new double[_numbers.Length], new double[_numbers.Length]);
        var half = 1 << level;
        for (var middle = half; middle < _numbers.Length; middle += 2 * half)
        {
            Fill(kept, middle, middle - 1, middle - half - 1, -1);
            Fill(kept, middle, middle, Math.Min(middle + half, _numbers.Length), 1);
        }

        return kept;
    }

    // Means are told from the number in the middle: near numbers differ from it without any rounding.
    private void Fill(Level kept, int middle, int first, int end, int direction)
    {
        var (weight, mean, squares) = (0.0, 0.0, 0.0);
        for (var i = first; i != end; i += direction)
        {
            var own = _weightBefore[i + 1] - _weightBefore[i];
            var step = _numbers[i] - _numbers[middle] - mean;
            squares += step * step * (weight / (weight + own)) * own;
            weight += own;
            mean += step * own / weight;
            (kept.Means[i], kept.Squares[i]) = (mean, squares);
        }
    }

    private sealed record Level(double[] Means, double[] Squares);
}
