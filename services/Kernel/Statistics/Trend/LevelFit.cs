namespace Sozialplanung.Statistics.Trend;

/// <summary>Mean and squared deviation of any run of a series at once, and its best cuts by dynamic programming.</summary>
internal sealed class LevelFit
{
    private readonly double _centre;
    private readonly double[] _sums;
    private readonly double[] _squares;

    public LevelFit(double[] numbers)
    {
        _centre = numbers.Length == 0 ? 0 : numbers.Average();
        _sums = new double[numbers.Length + 1];
        _squares = new double[numbers.Length + 1];
        for (var i = 0; i < numbers.Length; i++)
        {
            var number = numbers[i] - _centre; // sums of squares lose their digits far from zero
            _sums[i + 1] = _sums[i] + number;
            _squares[i + 1] = _squares[i] + (number * number);
        }

        Scale = _squares[^1] + (numbers.Length * _centre * _centre);
    }

    public bool IsFinite => double.IsFinite(_squares[^1]) && double.IsFinite(_centre) && double.IsFinite(Scale);

    /// <summary>Sum of all squares, against which a rest counts as none.</summary>
    public double Scale { get; }

    public double MeanOf(int start, int end) => _centre + ((_sums[end] - _sums[start]) / (end - start));

    public double SquaresOf(int start, int end)
    {
        var sum = _sums[end] - _sums[start];
        return Math.Max(0, _squares[end] - _squares[start] - (sum * sum / (end - start)));
    }

    /// <summary>
    /// For 1 to <paramref name="levels"/> levels the ends (exclusive) of each, with the smallest squares of all cuts.
    /// </summary>
    public IEnumerable<int[]> Best(int minimumLength, int levels)
    {
        var n = _sums.Length - 1;
        var starts = new int[levels + 1][];
        var best = new double[n + 1];
        Array.Fill(best, double.PositiveInfinity);
        best[0] = 0;
        for (var level = 1; level <= levels; level++)
        {
            (best, starts[level]) = Extended(best, minimumLength);
            yield return Ends(starts, level, n);
        }
    }

    private (double[] Best, int[] Starts) Extended(double[] previous, int minimumLength)
    {
        var best = new double[previous.Length];
        var starts = new int[previous.Length];
        Array.Fill(best, double.PositiveInfinity);
        for (var end = minimumLength; end < previous.Length; end++)
        {
            for (var start = 0; start <= end - minimumLength; start++)
            {
                var squares = previous[start] + SquaresOf(start, end);
                if (squares < best[end])
                {
                    (best[end], starts[end]) = (squares, start);
                }
            }
        }

        return (best, starts);
    }

    private static int[] Ends(int[][] starts, int levels, int length)
    {
        var ends = new int[levels];
        for (var level = levels; level >= 1; level--)
        {
            ends[level - 1] = length;
            length = starts[level][length];
        }

        return ends;
    }
}
