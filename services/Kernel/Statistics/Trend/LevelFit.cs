namespace Sozialplanung.Statistics.Trend;

/// <summary>Mean and squared deviation of any run of a series at once, and its best cuts by dynamic programming.</summary>
internal sealed class LevelFit
{
    // What counting in doubles can leave of numbers that are equal, as a share of the largest.
    private const double Rounding = 1e-14;

    private readonly int _length;
    private readonly RunDeviations _deviations;

    public LevelFit(double[] numbers)
    {
        _length = numbers.Length;
        _deviations = new RunDeviations(numbers);
        var largest = numbers.Select(Math.Abs).DefaultIfEmpty(0).Max();
        LeastSquares = numbers.Length * Rounding * largest * (Rounding * largest);
        IsFinite = numbers.Length == 0 || double.IsFinite(SquaresOf(0, numbers.Length));
    }

    public bool IsFinite { get; }

    /// <summary>Squares that are not more than rounding errors of numbers of this size: the fit is perfect.</summary>
    public double LeastSquares { get; }

    public double MeanOf(int start, int end) => _deviations.MeanOf(start, end);

    public double SquaresOf(int start, int end) => _deviations.SquaresOf(start, end);

    /// <summary>
    /// For 1 to <paramref name="levels"/> levels the ends (exclusive) of each, with the smallest squares of all cuts.
    /// </summary>
    public IEnumerable<int[]> Best(int minimumLength, int levels)
    {
        var n = _length;
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
